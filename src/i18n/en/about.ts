/** The words of the dialog about the data and the map, loaded with it. */
export const texts = {
  title: 'About the data and the map',
  whatTitle: 'What this is',
  what: 'An atlas of UNESCO’s category 1 and category 2 institutes and centres, the World Network of Biosphere Reserves and the UNESCO Global Geoparks. Every record names its source.',
  counts: (edition: string) => `What the tables hold: edition ${edition}`,
  countRows: {
    present: 'present',
    former: 'former',
    unverified: 'not verified',
    approximate: 'approximate position',
    withoutYear: 'year unknown',
  },
  gapsTitle: 'What is not sure',
  gaps: [
    'Centres: no complete official list could be read. The table is a union of every centre that a source names, not the list in force; a status counts only with its date, and an “active” older than six years is shown as last known active.',
    'Centres: no source gives the date on which a status ends, and only part of the years of approval are known.',
    'Biosphere reserves: UNESCO counted 785 in September 2025. The difference comes mostly from how transboundary reserves are counted; designations of 2026 are missing.',
    'Geoparks: the year is the first year in the Global Geoparks Network where it is known.',
    'Points are one for each site, often a town or the city, never a boundary.',
  ],
  mapTitle: 'Boundaries and names on the map',
  mapText:
    'In English the map follows United Nations practice as far as the data allow: disputed lines are dashed and areas of undetermined status carry no colour. In Vietnamese it shows Hoàng Sa and Trường Sa as Viet Nam names them.',
  licencesTitle: 'Sources and licences',
  licences: [
    'Base map: Natural Earth, public domain.',
    'Town coordinates: GeoNames, CC BY 4.0. Reserve coordinates: Wikidata, CC0.',
    'Research figures: World Bank and UNESCO Institute for Statistics, CC BY 4.0.',
    'Co-publications: OpenAlex, CC0.',
    'Typeface: Be Vietnam Pro, SIL Open Font License 1.1.',
    'Code: MIT licence.',
  ],
};
