/** What the map is made of, and what each choice of boundaries and names does. */
export const texts = {
  worldviews: 'Two choices of boundaries and names',
  worldviewsIntro:
    'Under “Layers” the reader chooses; the choice stands in the link and is named on every exported map. English begins with United Nations practice, Vietnamese with Viet Nam’s.',
  aspect: 'On the map',
  un: 'United Nations practice',
  vn: 'Viet Nam',
  rows: [
    {
      aspect: 'The two archipelagos in the sea east of Viet Nam',
      un: '“Paracel Islands” and “Spratly Islands”, without colour and without attribution',
      vn: '“Hoang Sa Archipelago (Viet Nam)” and “Truong Sa Archipelago (Viet Nam)”, named at every zoom, drawn as islets and coloured with Viet Nam; every exported map of Viet Nam shows both, in an inset where they do not fit',
    },
    { aspect: 'That sea', un: '“South China Sea”', vn: '“East Sea”' },
    {
      aspect: 'Hong Kong, Macao, Taiwan',
      un: '“China, Hong Kong SAR” and “China, Macao SAR”, as in M49, the United Nations’ list of countries and areas; “Taiwan, Province of China”, as in ISO 3166-1',
      vn: '“Hong Kong (China)”, “Macao (China)”, “Taiwan (China)”',
    },
    {
      aspect: 'Everything else',
      un: 'as below',
      vn: 'the same: the data differ in nothing else',
    },
  ],
  common: 'What both have in common',
  commonRows: [
    'Boundaries that are disputed or not determined are dashed, lines of control are dotted. Claimed lines, maritime lines and lines between parts of one country are not drawn.',
    'Areas of undetermined status belong to no country here: they are never coloured and cannot be chosen. Among them are Jammu and Kashmir, Aksai Chin, Arunachal Pradesh, Abyei, the Ilemi Triangle, the southern Kurils, East Jerusalem and Kosovo (in the sense of Security Council resolution 1244 (1999)).',
    'Kosovo is written “Kosovo (UNSCR 1244)”. Lists, charts and files, for which no choice is made, name countries and areas in English as the United Nations do, in Vietnamese as Viet Nam does.',
    'Crimea is drawn with Ukraine, the Golan with the Syrian Arab Republic, and Western Sahara by itself.',
    'Hala’ib and a few smaller disputed areas are not set apart in the source, and so not here.',
    'Sites keep the country that UNESCO states for them, whatever the map shows beneath.',
  ],
  caution:
    'These attributions are this atlas’s reading of the practice of the United Nations and of Viet Nam’s. No authority has confirmed them: before official use, let a competent person check the map that you show.',
  projections: 'Projections',
  projectionRows: [
    'The globe shows the Earth as it is, a half at a time.',
    'The flat map is Mercator’s: shapes are right, areas grow towards the poles.',
    'Equal Earth, around Greenwich or the Pacific, and the two polar maps (Lambert’s azimuthal) keep all areas in proportion: use them to compare shares. A polar map shows one half of the Earth; sites on the other half are not on it.',
  ],
  sources: 'Sources',
  sourceRows: [
    'countries 1:10 million (release 5.1.2); lakes, rivers, ice, islands, reefs, places, disputed areas and boundary lines (release 4.0.0); names and classes of boundaries (5.1). Public domain.',
    'the copy of the countries that was used (commit e4736f6).',
    'the copy of everything else (commit 9026645).',
  ],
  changes:
    'Changed for this atlas: countries cut into units by political status; Viet Nam’s and some other names and label points corrected; simplified for small scales, the finer detail coming as the reader zooms in. Nothing of it is fit for measuring boundaries.',
};
