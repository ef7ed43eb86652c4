import type { Gathering } from '../../../model/own/measured/by-country.ts';
import { byId } from '../../by-id.ts';
import { plural } from '../../plural.ts';

const rows = (count: number, formatted: string) => plural(count, formatted, 'row', 'rows');

/** The words for what the numbers of the reader's own lists are shown by: sizes, and filled countries. */
export const texts = {
  sizeBy: 'Sized by',
  oneSize: 'one size',
  sizeOf: (column: string, value: string) => `${column}: ${value}`,
  sizeNote: (column: string, largest: string) =>
    `The area of a diamond is as its ${column}; the largest is ${largest}.`,
  /** A hollow diamond in the legend. */
  noSize: 'no number, or one below 0',
  fillBy: 'Countries filled by',
  noFill: 'nothing',
  fillOf: (list: string, column: string) => `${column} (${list})`,
  ofLists: 'Your own lists',
  how: 'Several rows of a country',
  gatherings: byId<Gathering>({ sum: 'added up', mean: 'averaged' }),
  fill: {
    title: (column: string, how: Gathering | null) =>
      how === null ? column : how === 'sum' ? `${column}, added up` : `${column}, mean of the rows`,
    unknown: (count: number, formatted: string) =>
      `no value: ${plural(count, formatted, 'country or territory', 'countries and territories')}`,
    none: 'No row has both a number and a known country.',
    source: (source: string) => `Your own list, not UNESCO’s: ${source}.`,
    classes: 'Classes by ckmeans, which keeps numbers within a class as close as can be.',
    ratios: 'Classes by ckmeans of the logarithm, since the numbers differ by their ratio.',
    withoutCountry: (count: number, formatted: string) =>
      `${rows(count, formatted)} with a number but no known country ${count === 1 ? 'is' : 'are'} in no value.`,
    withoutNumber: (count: number, formatted: string) =>
      `${rows(count, formatted)} of a country without a number ${count === 1 ? 'is' : 'are'} in no value.`,
    bare: 'No value is not zero: these countries are not coloured.',
  },
  ranking: 'Countries by this number',
  rank: 'Rank',
  country: 'Country',
  rowsOf: 'Rows',
  /** The place of a country among those that have a value. */
  place: (rank: string, of: string) => `${rank} of ${of}`,
  noValue: 'no value',
  inList: (title: string) => `In your list “${title}”`,
  rows,
};
