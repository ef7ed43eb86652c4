/** English words on paper. */
export const texts = {
  printed: (date: string) => `Printed on ${date}`,
  results: 'Results',
  more: (count: string) =>
    `${count} more are not listed here. The table (key T), printed, and the exported files hold all.`,
  sources: (edition: string) =>
    `Sources: public documents, compiled in the tables of Auspices, edition ${edition}. The card of each site names its own, and how sure it is.`,
};
