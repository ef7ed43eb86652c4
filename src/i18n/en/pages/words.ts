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
};
