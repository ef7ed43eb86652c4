import { ringTexts } from '../../i18n/map/rings.ts';
import { ringColours, ringEnds } from '../marks/ring-parts.ts';
import type { LegendBuilder } from './section.ts';

/** What the rings mean that gather sites; their sample is the ring of all sites that are shown. */
export const ringsLegend: LegendBuilder = ({ scene, layers, palette }, { locale }) => {
  if (!layers.includes('sites') || !layers.includes('clusters') || scene.visible.length < 2) return null;
  const texts = ringTexts.of(locale).legend;
  const ends = ringEnds([...scene.visible], scene.catalog.sites);
  const parts = ringColours(palette).map((colour, part) => ({
    colour,
    share: (ends[part] ?? 0) - (ends[part - 1] ?? 0),
  }));
  return {
    id: 'rings',
    title: texts.title,
    rows: [{ key: 'ring', swatch: { kind: 'ring', parts }, label: texts.ring }],
    note: texts.note,
  };
};
