/** Names of the charts that fit on a chip. */
export const texts = {
  short: {
    fields: 'Fields',
    'field-region': 'Fields × regions',
    growth: 'Growth',
    countries: 'Countries',
    composition: 'Composition',
    sectors: 'Sectors',
    matrix: 'Who with whom',
    network: 'Network',
    copublications: 'Co-publications',
    partners: 'Partners',
    networks: 'Directory',
    indicators: 'Indicators',
    scatter: 'Two figures',
    distance: 'Distance',
  },
  more: (count: string) => `+ ${count}`,
};
