import { ownTexts } from '../../i18n/own.ts';
import { at } from '../../model/typed.ts';
import { coloursOfList, MOST_DRAWN } from '../overlay/own-dots.ts';
import type { LegendBuilder, LegendRow } from './section.ts';

/** The lists of the reader's own, each with its categories and its source. */
export const ownLegend: LegendBuilder = ({ own, theme }, { formats, locale }) => {
  if (own.length === 0) return null;
  const text = ownTexts.of(locale);
  const [first] = own;
  const rows = own.flatMap((list): readonly LegendRow[] => {
    const { source, colours } = list;
    const inks = coloursOfList(list, theme);
    const swatch = (index: number) => ({ kind: 'diamond' as const, colour: at(inks, index) });
    if (!colours) return [{ key: list.id, label: source.title, swatch: swatch(0) }];
    const named = colours.names.map((name, index) => ({
      key: `${list.id} ${name}`,
      label: own.length > 1 ? `${source.title}: ${name}` : name,
      swatch: swatch(index),
    }));
    const others = { key: `${list.id} others`, label: text.others, swatch: swatch(inks.length - 1) };
    return colours.others > 0 ? [...named, others] : named;
  });
  const sources = own.map(({ source: { title, date, licence } }) =>
    [title, date, licence].filter((part) => part !== '').join(', '),
  );
  const many = own.filter(({ kept }) => kept.count > MOST_DRAWN);
  const drawn = many.map(({ kept }) => text.tooMany(formats.count(MOST_DRAWN), formats.count(kept.count)));
  return {
    id: 'own',
    title: own.length === 1 && first ? first.source.title : text.title,
    rows,
    note: [`${text.legendNote}: ${sources.join('; ')}.`, ...drawn].join(' '),
  };
};
