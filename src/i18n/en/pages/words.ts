/** What stands on the pages that are read without JavaScript, besides the words of dossiers and cards. */
export const texts = {
  index: 'All sites, countries and networks',
  intro:
    'A page for each centre, biosphere reserve, geopark, country and network of the atlas: what is known, where it is from, and what is not known. They need no JavaScript and can be printed.',
  openAtlas: 'Open in the atlas',
  atlas: 'The atlas itself, with map and charts',
  here: 'Where this page stands',
  languages: 'This page in another language',
  toContent: 'To the content',
  country: 'Country or territory',
  network: 'Network of cooperation',
  facts: 'Facts',
  sites: 'Sites',
  noSites: 'The tables have no site of it.',
  countries: 'Countries and territories',
  networks: 'Networks of cooperation',
  lists: 'Sites by kind',
  formerToo: 'Ceased centres and withdrawn reserves are listed too, each with its status.',
  twice: 'A transboundary site stands below each of its countries.',
  data: 'The data as files',
  dataText:
    'Every table of the atlas as it is written (CSV) and with its values as programs know them (JSON: numbers, lists, true and false; an empty cell is null). Both have the same columns. In English, with the Vietnamese names and texts in columns of their own.',
  table: 'Table',
  rows: 'Rows',
  largest:
    'The co-publications of two countries are in the package of all tables alone: they are larger than all others together.',
  dictionary: 'What each column means (README.md)',
  descriptor: 'The columns for programs: a Tabular Data Package (datapackage.json)',
  catalogue: 'The catalogue for programs that gather data: DCAT as JSON-LD (dcat.jsonld)',
  licences: 'What the sources ask of whoever uses the tables (LICENCE.md)',
  changes: 'What is another than in the edition before (CHANGELOG.md)',
};
