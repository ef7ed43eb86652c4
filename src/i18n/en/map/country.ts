/** The words of the country that is opened on the map. */
export const texts = {
  left: (count: number, formatted: string) =>
    count === 0 ? 'The filters leave none of them.' : `The filters leave ${formatted} of them.`,
  ofYear: (figure: string, year: number) => `${figure} (${year})`,
  unknown: 'not known',
  filter: 'Filter by this country',
  lift: 'Lift the filter',
  dossier: 'Open dossier',
  failedTitle: 'Countries',
  failed: 'The areas of countries could not be loaded. Check the connection and click again.',
};
