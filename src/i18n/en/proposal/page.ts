/** The words of the page that shows proposals. */
export const texts = {
  title: 'Draft of a proposal',
  loading: 'Gathering what the tables say …',
  unknown: (codes: string) =>
    `The tables do not know ${codes}. A proposal is for a field and a country, for example water:VNM.`,
  none: 'Choose a field and a country.',
  papersFailed:
    'The works shared with other countries could not be loaded; partners are ranked without them.',
  papersLoading: 'Works shared with other countries are still being loaded …',
  field: 'Field',
  country: 'Country',
  host: 'Host',
  hostHint: 'Name of the institution',
  hostNote: 'It stays on this page and in its link; it is sent to nobody.',
  map: 'Put places on the map',
};
