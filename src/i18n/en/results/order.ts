/** The words of the order of the results. */
export const texts = {
  sortBy: 'Sort by',
  sorts: {
    relevance: 'Relevance',
    distance: (middle: string) => `Distance from ${middle}`,
    name: 'Name',
    kind: 'Kind',
    field: 'Field',
    country: 'Country',
    year: 'Year',
    status: 'Status',
    verified: 'Source read',
    known: 'Facts known',
  },
  ascending: 'ascending',
  descending: 'descending',
  reverse: 'Reverse the order',
};
