import { plural } from '../../plural.ts';

/** How many rows are left out; `range` is between what numbers they lie. */
const more = (one: string, other: string) => (count: number, formatted: string, range: string) =>
  count === 1
    ? `And 1 further ${one} with ${range}.`
    : `And ${plural(count, formatted, `further ${one}`, `further ${other}`)} with ${range} each.`;

/** The words that charts need on slides alone. */
export const texts = {
  units: {
    sites: (what: string, date: string) => `Number of ${what}, as of ${date}`,
    byYear: (what: string, date: string) => `Number of ${what} by year of designation, as of ${date}`,
    upToYear: (what: string, date: string) => `Number of ${what} up to each year, as of ${date}`,
  },
  more: {
    country: more('country', 'countries'),
    region: more('region', 'regions'),
    group: more('group', 'groups'),
    field: more('field', 'fields'),
  },
  /** Kinds of sites that the bars of fields leave out. */
  notDrawn: (kinds: string) => `Not drawn, as each kind belongs to one field: ${kinds}.`,
  otherFields: 'Other fields',
};
