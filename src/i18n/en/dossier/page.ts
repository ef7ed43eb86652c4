import { plural } from '../../plural.ts';

/** The words of the page that shows dossiers. */
export const texts = {
  title: 'Dossier',
  loading: 'Gathering what the tables say …',
  failed: 'The tables could not be loaded.',
  papersFailed: 'The works shared with other countries could not be loaded; the dossier is without them.',
  papersLoading: 'Works shared with other countries are still being loaded …',
  groundFailed: 'Where people live could not be loaded; the dossier is without their distances.',
  unknown: (codes: string) =>
    `The tables do not know ${codes}. A dossier is about a country, a group, a region, a site, a network or a field, for example country:VNM or field:water.`,
  left: (codes: string) => `Four are compared at most: ${codes} is left out.`,
  none: 'Choose a country, a group, a region, a network or a field.',
  choose: 'Of what',
  compare: 'Compare with',
  compareNone: 'nothing else',
  kinds: {
    country: 'Countries and territories',
    group: 'Groups',
    region: 'UNESCO regions',
    network: 'Networks',
    field: 'Fields',
    site: 'Sites',
  },
  remove: (name: string) => `Take out ${name}`,
  contents: 'Sections',
  formats: { pdf: 'PDF on A4', docx: 'Word file', csv: 'CSV table' },
  moreRows: (count: number, write: string) =>
    `${plural(count, write, 'more row', 'more rows')} in the atlas.`,
  print: 'Print',
  copy: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'The browser did not allow copying. Copy the address from the address bar.',
  briefing: 'Begin a briefing',
  proposal: 'Draft a proposal',
  source: (number: number) => `Source ${number}`,
  map: 'The map is being drawn …',
  mapFailed: 'The map could not be drawn.',
};
