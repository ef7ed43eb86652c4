import type { I18n } from '../../i18n/i18n-context.tsx';
import { ownMeasuredTexts } from '../../i18n/own/measured.ts';
import { ownTexts } from '../../i18n/own.ts';
import { countCodes } from '../../model/own/explore/counts.ts';
import { hasRow } from '../../model/own/kept/row-set.ts';
import { SIZED, sampleSizes } from '../../model/own/measured/sizes.ts';
import { at } from '../../model/typed.ts';
import type { OwnColours, OwnList } from '../../state/own/own-list.ts';
import { writeNumber, writeSource } from '../../state/own/words.ts';
import { coloursOfList, isHollow, MOST_DRAWN } from '../overlay/own-dots.ts';
import type { LegendBuilder, LegendRow } from './section.ts';

/** Diamonds of round numbers, as large as on the map, and the hollow one of rows that have none. */
function sizesOf(
  list: OwnList,
  isAlone: boolean,
  colour: string,
  { formats, locale }: I18n,
): readonly LegendRow[] {
  const { sizes, table, source, kept, placement } = list;
  if (!sizes) return [];
  const text = ownMeasuredTexts.of(locale);
  const column = at(table.names, sizes.column);
  const name = isAlone ? column : `${source.title}: ${column}`;
  const samples = sampleSizes(sizes).map(({ value, radius }) => ({
    key: `${list.id} size ${value}`,
    label: text.sizeOf(name, writeNumber(value, formats)),
    swatch: { kind: 'diamond' as const, colour, radius },
  }));
  const isBare = sizes.order.some(
    (row) => isHollow(list, row) && hasRow(kept, row) && !Number.isNaN(at(placement.lngs, row)),
  );
  const bare = {
    key: `${list.id} size none`,
    label: text.sizeOf(name, text.noSize),
    swatch: { kind: 'diamond' as const, colour, radius: SIZED.hollow, isHollow: true },
  };
  return isBare ? [...samples, bare] : samples;
}

/** What the sizes of a list mean, in a sentence. */
function noteOfSizes({ sizes, table }: OwnList, { formats, locale }: I18n): string | null {
  if (!sizes) return null;
  const { sizeNote } = ownMeasuredTexts.of(locale);
  return sizeNote(at(table.names, sizes.column), writeNumber(sizes.largest, formats));
}

const counted = new WeakMap<OwnList, Uint32Array>();

/** How many kept rows of a list have each colour, by the codes of its colours. */
function countsOf(list: OwnList, { codes, names }: OwnColours): Uint32Array {
  const counts = counted.get(list) ?? countCodes(codes, names.length, list.kept);
  counted.set(list, counts);
  return counts;
}

/** The lists of the reader's own, each with its categories, how many rows of each are kept, and its source. */
export const ownLegend: LegendBuilder = ({ own, theme, palette }, i18n) => {
  const { formats, locale } = i18n;
  if (own.length === 0) return null;
  const text = ownTexts.of(locale);
  const [first] = own;
  const rows = own.flatMap((list): readonly LegendRow[] => {
    const { source, colours } = list;
    const inks = coloursOfList(list, theme);
    const swatch = (index: number) => ({ kind: 'diamond' as const, colour: at(inks, index) });
    const sizes = sizesOf(list, own.length === 1, colours ? palette.inkSoft : at(inks, 0), i18n);
    const told = (kept: number, total: number) =>
      kept === total ? formats.count(total) : text.countOf(formats.count(kept), formats.count(total));
    if (!colours) {
      const count = told(list.kept.count, list.table.rows);
      return [{ key: list.id, label: source.title, swatch: swatch(0), count }, ...sizes];
    }
    const counts = countsOf(list, colours);
    const named = colours.names.map((name, index) => ({
      key: `${list.id} ${name}`,
      label: own.length > 1 ? `${source.title}: ${name}` : name,
      swatch: swatch(index),
      count: told(at(counts, index + 1), at(colours.counts, index)),
    }));
    const others = {
      key: `${list.id} others`,
      label: text.others,
      swatch: swatch(inks.length - 1),
      count: told(at(counts, 0), colours.others),
    };
    return [...named, ...(colours.others > 0 ? [others] : []), ...sizes];
  });
  const sources = own.map(({ source }) => writeSource(source));
  const sizes = own.flatMap((list) => noteOfSizes(list, i18n) ?? []);
  const many = own.filter(({ kept }) => kept.count > MOST_DRAWN);
  const drawn = many.map(({ kept }) => text.tooMany(formats.count(MOST_DRAWN), formats.count(kept.count)));
  return {
    id: 'own',
    title: own.length === 1 && first ? first.source.title : text.title,
    rows,
    note: [`${text.legendNote}: ${sources.join('; ')}.`, ...sizes, ...drawn].join(' '),
  };
};
