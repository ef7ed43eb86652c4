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
    /** Where a region or group is held against the world. */
    eachSide: (what: string, date: string) => `Share of each side’s ${what}, in %, as of ${date}`,
    upToYear: (what: string, date: string) => `Number of ${what} up to each year, as of ${date}`,
  },
  more: {
    country: more('country', 'countries'),
    region: more('region', 'regions'),
    group: more('group', 'groups'),
    field: more('field', 'fields'),
    kind: more('kind', 'kinds'),
    sector: more('sector', 'sectors'),
    network: more('network', 'networks'),
    partner: more('partner', 'partners'),
    node: more('centre or country', 'centres and countries'),
  },
  /** Kinds of sites that the bars of fields leave out. */
  notDrawn: (kinds: string) => `Not drawn, as each kind belongs to one field: ${kinds}.`,
  otherFields: 'Other fields',
  asOf: (unit: string, date: string) => `${unit}, as of ${date}`,
  siteCount: (count: number, formatted: string) => plural(count, formatted, 'site', 'sites'),
  asStated: 'Counted is what the sources read state.',
  noneAfter: (year: string) => `No numbers after ${year}.`,
  /** What bars of the most linked centres and countries count. */
  linked: {
    links: (date: string) => `Partners by stated links of each centre and country, as of ${date}`,
    memberships: (date: string) => `Networks of each centre and country, as of ${date}`,
    both: (date: string) => `Partners and networks of each centre and country, as of ${date}`,
  },
  /** A share, and that of the world. */
  against: (share: string, world: string) => `${share} (world ${world})`,
};
