import { plural } from '../../plural.ts';

/** The words of the matrix of fields and regions. Regions come as they stand after `in`. */
export const texts = {
  pair: (field: string, region: string) => `${field} in ${region}`,
  most: (pairs: string, several: number, count: string, sites: string) =>
    `Most: ${pairs}, ${count} ${several > 1 ? 'each ' : ''}of ${sites}.`,
  only: (pair: string, count: string, sites: string, total: number) =>
    `${pair}: ${count} of ${plural(total, sites, 'site', 'sites')}.`,
  gap: (gaps: string, empty: string, cells: string) =>
    `Empty: ${empty} of ${cells} pairs, above all ${gaps}.`,
  empty: (empty: string, cells: string) => `Empty: ${empty} of ${cells} pairs.`,
  noGap: 'No pair is empty.',
  none: 'No site passes the other filters: lift one of them to fill the matrix.',
  show: 'What a cell states',
  shows: { count: 'Sites', row: 'Share of field', column: 'Share of region' },
  units: {
    count: 'Number of sites',
    row: 'Share of each field’s sites',
    column: 'Share of each region’s sites',
  },
  kinds: (reserves: string, geoparks: string) =>
    `Biosphere reserves (${reserves}) count as ecology, geoparks (${geoparks}) as Earth sciences.`,
  cell: (pair: string, count: number, formatted: string, ofField: string, ofRegion: string) =>
    `${pair}: ${plural(count, formatted, 'site', 'sites')}, ${ofField} of the field, ${ofRegion} of the region`,
  noCell: (pair: string, none: string, expected: string) =>
    `${pair}: ${none} sites. Spread as all sites are, the field would have ${expected} here.`,
  total: (name: string, count: number, formatted: string, share: string) =>
    `${name}: ${plural(count, formatted, 'site', 'sites')}, ${share} of all`,
  /** A region's name with a soft hyphen where a long word may be broken above a narrow column. */
  head: (region: string) => region.replace('Caribbean', 'Carib\u00adbean'),
  allFields: 'All fields',
  allRegions: 'All regions',
  sites: 'Sites',
  field: 'Field',
  region: 'Region',
};
