import { layoutNames } from './layout-names.ts';

/** The words of the files that a briefing becomes. */
export const texts = {
  menu: (title: string) => `Hand out: ${title}`,
  formats: {
    pptx: { name: 'PowerPoint', use: 'PPTX: slides whose text can be edited' },
    docx: { name: 'Word', use: 'DOCX: a memo with tables and footnotes, to be edited' },
    pdf: { name: 'PDF slides', use: 'a page for each step, and the sources' },
    article: { name: 'PDF article', use: 'A4: words, pictures and notes, to be printed and sent' },
    html: { name: 'Offline page', use: 'HTML: one file that presents without internet' },
    png: { name: 'Pictures', use: 'PNG: a picture of each step, in a ZIP' },
    json: { name: 'Briefing', use: 'JSON: to be opened and edited again' },
  },
  /** Whose briefings are handed out. */
  office: {
    label: 'Office on the title slide',
    example: 'Ministry of Science and Technology',
    use: 'It stands on the title slide of files that you hand out, and stays in this browser.',
  },
  sources: 'Sources',
  /** Where a table has no number. */
  unknown: 'not known',
  tables: (edition: string) => `Numbers of sites: the tables of this atlas, edition ${edition}.`,
  /** What a file for PowerPoint calls its layouts and its places. */
  pptx: {
    layouts: layoutNames,
    title: 'Title',
    text: 'Text',
    total: 'Total',
  },
};
