/** The words of the results as a table. */
export const texts = {
  caption: (sentence: string, count: string) => `${sentence}: ${count}`,
  columns: {
    name: 'Name',
    kind: 'Kind',
    field: 'Field',
    country: 'Country',
    place: 'Place and host',
    year: 'Year',
    status: 'Status',
    verified: 'Source read',
    known: 'Facts known',
    oldest: 'Oldest fact',
  },
  verified: { yes: 'Yes', no: 'No' },
};
