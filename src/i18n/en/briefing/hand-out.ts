/** The words of the files that a briefing becomes. */
export const texts = {
  menu: (title: string) => `Hand out: ${title}`,
  formats: {
    pptx: { name: 'PowerPoint', use: 'PPTX: slides whose text can be edited' },
    pdf: { name: 'PDF', use: 'a page for each step, and the sources' },
    html: { name: 'Offline page', use: 'HTML: one file that presents without internet' },
    png: { name: 'Pictures', use: 'PNG: a picture of each step, in a ZIP' },
    json: { name: 'Briefing', use: 'JSON: to be opened and edited again' },
  },
  sources: 'Sources',
  sourcesMore: 'Sources (continued)',
  tables: (date: string) => `Numbers of sites: the tables of this atlas, compiled ${date}.`,
  made: (date: string) => `Made with Auspices on ${date}.`,
  step: (step: string, steps: string) => `${step} of ${steps}`,
  mapOf: (sentence: string) => `Map: ${sentence}`,
  noChart: 'This chart could not be drawn as a picture; its numbers are in the atlas.',
};
