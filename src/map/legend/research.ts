import { figuresTexts } from '../../i18n/figures/figures.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import { at } from '../../model/typed.ts';
import { isResearch } from '../../state/figures/country-figures.ts';
import { writeFigure } from '../../state/figures/words.ts';
import type { Filling } from '../../state/overlay/filling.ts';
import { countColours } from '../../theme/count-colours.ts';
import type { SvgContext } from '../vector/svg-part.ts';
import type { LegendRow, LegendSection } from './section.ts';

/** The classes of the figures of research that countries are filled by, with their years and their source; null of any other filling. */
export function researchLegend(
  filling: Filling & { readonly kind: 'counts' },
  { theme, palette, scene }: Pick<SvgContext, 'theme' | 'palette' | 'scene'>,
  { formats, locale }: I18n,
): LegendSection | null {
  const { fill, classes, facts } = filling;
  if (fill === 'distance' || !isResearch(fill) || !facts) return null;
  const texts = figuresTexts.of(locale);
  const colours = countColours(theme, classes.length);
  const write = (value: number) => writeFigure(fill, value, formats);
  const { unknown, years, old } = facts;
  const { country, region, group } = scene.filters;
  const { legend } = texts;
  const { unit, name, from, source } = texts.research[fill];
  const rows = classes.map((each, index): LegendRow => {
    const [least, most] = [write(each.from), write(each.to)];
    const label = least === most ? least : `${least}–${most}`;
    return { key: `${each.from}`, label, swatch: { kind: 'fill', colour: at(colours, index) } };
  });
  const bare: LegendRow = {
    key: 'unknown',
    label: texts.unknown(unknown, formats.count(unknown)),
    swatch: { kind: 'fill', colour: palette.land },
  };
  const notes = [
    classes.length === 0 && legend.none,
    years && texts.years(...years),
    old > 0 && texts.old(old, formats.count(old)),
    country.length + region.length + group.length > 0 && legend.ofPlace,
    fill === 'articles' ? `${legend.notPerHead} ${legend.ratios}` : legend.classes,
    texts.source(source),
    unknown > 0 && legend.bare,
  ];
  return {
    id: 'counts',
    title: unit,
    rows: unknown > 0 ? [...rows, bare] : rows,
    note: notes.filter(Boolean).join(' '),
    ...(years && {
      caption: legend.caption(name, years[0] === years[1] ? `${years[0]}` : years.join('–'), from),
    }),
  };
}
