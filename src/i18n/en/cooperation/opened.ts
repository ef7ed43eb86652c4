import { plural } from '../../plural.ts';

/** The words of an opened network among the filters, of which it is none. */
export const texts = {
  shown: (name: string) => `${name} is shown on the map; it does not filter.`,
  noSites: 'Its members are countries; it lists no site.',
  unknown: 'No source read names its members.',
  onlySites: (count: number, formatted: string) => `Only its ${plural(count, formatted, 'site', 'sites')}`,
  onlyCountries: (count: number, formatted: string) =>
    `Only its ${plural(count, formatted, 'member country', 'member countries')}`,
};
