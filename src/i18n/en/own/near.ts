import { plural } from '../../plural.ts';

const rows = (count: number, formatted: string) => plural(count, formatted, 'row', 'rows');

/** The words for how the reader's own lists lie to UNESCO's sites, and in areas. */
export const texts = {
  /** The switch of a list below an area that is drawn. */
  inArea: (list: string, count: number, formatted: string, of: string) =>
    `“${list}”: only the ${count === 1 ? 'row' : 'rows'} in it (${formatted} of ${of})`,
  areaOfLists: 'Your own lists',
  inList: (list: string) => `In your list “${list}”`,
  within: 'Within',
  withinOf: (list: string) => `Distance for the list “${list}”`,
  kilometres: (km: string) => `${km} km`,
  rows: (count: number, formatted: string) => rows(count, formatted),
  noRows: 'No row lies within this distance.',
  /** Below the rows around a site. */
  uncounted: (count: number, formatted: string) =>
    `${rows(count, formatted)} of which only the country is known ${count === 1 ? 'is' : 'are'} not counted.`,
  ofTown: 'from its town',
  nearest: 'Nearest UNESCO site',
  nearestShown: 'of those that the filters show',
  approximate: 'the site’s place is approximate',
  noDistance: 'Only the country is known: no distance to a site is stated.',
  noSite: 'The filters show no site.',
  /** The columns that a list is given; of a kind of site where that was chosen. */
  siteColumn: (kind: string | null) => (kind ? `Nearest UNESCO site: ${kind}` : 'Nearest UNESCO site'),
  kmColumn: (kind: string | null) => (kind ? `Distance to it, km: ${kind}` : 'Distance to it, km'),
  join: 'Nearest UNESCO site, as columns',
  amongShown: 'all that the filters show',
  joinNow: 'Add',
  joinAgain: 'Compute anew',
  joining: 'Looking for the nearest…',
  joined: (count: string, of: string) => `${count} of ${of} rows have a distance.`,
  joinFailed: 'The columns could not be computed. Nothing was changed.',
  dossier: {
    ofCountry: (list: string, count: number, formatted: string) =>
      `${rows(count, formatted)} of “${list}” ${count === 1 ? 'is' : 'are'} of this country.`,
    aroundSite: (list: string, counts: string) => `“${list}” has ${counts}.`,
    withinKm: (count: number, formatted: string, km: string) => `${rows(count, formatted)} within ${km} km`,
    nearestSite: 'Nearest UNESCO site',
    row: 'Row',
    km: 'Distance, km',
    nearestRows: (list: string) => `The rows of “${list}” that are nearest`,
    nearRows: (list: string, formatted: string) =>
      `The ${formatted} rows of “${list}” that are nearest to a site`,
    within: (count: number, formatted: string, km: string) =>
      `${formatted} of them ${count === 1 ? 'lies' : 'lie'} within ${km} km of a site.`,
    note: 'Distances over the ground, as the crow flies; from rows that are placed by their town they are the town’s.',
    uncounted: (count: number, formatted: string) =>
      `Of ${rows(count, formatted)} only the country is known: ${count === 1 ? 'it has' : 'they have'} no distance.`,
    kept: (kept: string, of: string) => `Of the ${kept} of ${of} rows that the list’s filters keep.`,
    source: (source: string) => `Your own list, not UNESCO’s: ${source}.`,
  },
};
