import { rulerTexts } from '../../i18n/map/ruler.ts';
import { at } from '../../model/typed.ts';
import { stretchesKm } from '../overlay/ruler-lines.ts';
import { nameOfRulerPoint } from '../tools/ruler/ruler-name.ts';
import { DRAWN_LINES } from '../webgl/style/drawn-layers.ts';
import type { LegendBuilder } from './section.ts';

/** The length of the ruler as a whole, and of each of its stretches between points by name. */
export const rulerLegend: LegendBuilder = ({ ruler, scene, palette }, { formats, locale }) => {
  if (ruler.length < 2) return null;
  const texts = rulerTexts.of(locale);
  const lengths = stretchesKm(ruler.map(({ lngLat }) => lngLat));
  const round = (km: number) => formats.count(Math.round(km));
  const names = ruler.map((point) =>
    nameOfRulerPoint(point, scene.catalog.sites, { texts, formats, locale }),
  );
  const { width, dash } = DRAWN_LINES.ruler;
  return {
    id: 'ruler',
    title: texts.title(round(lengths.reduce((sum, km) => sum + km, 0))),
    rows: lengths.map((km, index) => ({
      key: `${index}`,
      label: texts.stretch(at(names, index), at(names, index + 1), round(km)),
      swatch: { kind: 'line', colour: palette.ink, width, dash },
    })),
    note: texts.note,
  };
};
