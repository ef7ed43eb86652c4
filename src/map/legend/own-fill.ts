import type { I18n } from '../../i18n/i18n-context.tsx';
import { ownMeasuredTexts } from '../../i18n/own/measured.ts';
import { at } from '../../model/typed.ts';
import type { OwnFilling } from '../../state/overlay/filling.ts';
import { writeNumber, writeSource } from '../../state/own/words.ts';
import { countColours } from '../../theme/count-colours.ts';
import type { SvgContext } from '../vector/svg-part.ts';
import type { LegendRow, LegendSection } from './section.ts';

/** The classes of the reader's own numbers that countries are filled by, with what is in none of them, and their source. */
export function ownFillLegend(
  filling: OwnFilling,
  { theme, palette, scene }: Pick<SvgContext, 'theme' | 'palette' | 'scene'>,
  { formats, locale }: I18n,
): LegendSection {
  const { classes, values, isOneEach, isByRatio, how, name, source } = filling;
  const { fill: text } = ownMeasuredTexts.of(locale);
  const colours = countColours(theme, classes.length);
  const rows = classes.map(({ from, to }, index): LegendRow => {
    const [least, most] = [writeNumber(from, formats), writeNumber(to, formats)];
    // Between negative numbers a dash alone would read as one of them.
    const label = least === most ? least : from < 0 ? `${least} – ${most}` : `${least}–${most}`;
    return { key: `${from}`, label, swatch: { kind: 'fill', colour: at(colours, index) } };
  });
  const unknown = [...scene.catalog.countries.keys()].filter((iso3) => !values.has(iso3)).length;
  const bare: LegendRow = {
    key: 'unknown',
    label: text.unknown(unknown, formats.count(unknown)),
    swatch: { kind: 'fill', colour: palette.land },
  };
  const { rowsWithoutCountry: lost, rowsWithoutNumber: empty } = filling;
  const notes = [
    classes.length === 0 ? text.none : isByRatio ? text.ratios : text.classes,
    lost > 0 && text.withoutCountry(lost, formats.count(lost)),
    empty > 0 && text.withoutNumber(empty, formats.count(empty)),
    text.source(writeSource(source)),
    unknown > 0 && text.bare,
  ];
  const title = text.title(name, isOneEach ? null : how);
  return {
    id: 'counts',
    title,
    rows: unknown > 0 ? [...rows, bare] : rows,
    note: notes.filter(Boolean).join(' '),
    caption: `${title} (${writeSource(source)}):`,
  };
}
