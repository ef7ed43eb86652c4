import { plural } from '../../plural.ts';

const rounded = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 3,
});

/** A number of people, which is never as exact as it is computed. */
const people = (count: number) => `${rounded.format(count)} people`;

/** Whose distances are told of. */
interface Told {
  readonly subject: string;
  readonly part: string;
}

/** The words of the chart of distances to the nearest centre. */
export const texts = {
  people,
  rounded: (count: number) => rounded.format(count),
  world: 'World',
  all: 'All fields together',
  naturalSciences: 'Natural sciences together',
  finding: ({ subject, part, share, km }: Told & { readonly share: string; readonly km: string }) =>
    `${subject}, ${part}: ${share} of people within ${km} km of a centre`,
  farthest: (city: string, km: string) => `; farthest city ${city}, ${km} km`,
  findingYears: (told: Told & { km: string; first: number; from: string; last: number; to: string }) =>
    `${told.subject}, ${told.part}: within ${told.km} km of a centre ${told.from} of people in ${told.first}, ${told.to} in ${told.last}`,
  findingFields: (part: { field: string; region: string; share: string; km: string }) =>
    `Least within ${part.km} km of a centre: ${part.field} in ${part.region}, ${part.share} of people`,
  findingNone: (none: string, all: string, km: string) =>
    `In ${none} of ${all} pairs of field and region nobody lives within ${km} km of a centre`,
  findingWhatIf: (told: Told & { count: number; km: string; from: string; to: string }) =>
    `${told.subject}, ${told.part}: with ${plural(told.count, String(told.count), 'centre', 'centres')} more, ${told.to} of people within ${told.km} km instead of ${told.from}`,
  findingNoWhatIf: ({ subject, part }: Told) =>
    `${subject}, ${part}: who would be nearer if another centre were there?`,
  nobody: 'Nobody is counted in this part of the world. Take off a filter of place.',
  noCentre: (subject: string) =>
    `${subject}: no centre is left to measure to. Choose another field, let centres of unknown status in, or lift the filter of years.`,
  unit: 'Share of people by great-circle distance to the nearest centre',
  unitMandate:
    'Share of people by great-circle distance to the nearest centre whose mandate has their UNESCO region',
  unitFields: (km: string) => `Share of people within ${km} km of a centre of the field`,
  unitYears: 'Share of people by distance, centres of today by year of approval',
  source:
    'Centres: Auspices tables. People: places of Natural Earth, spread over the totals of the World Bank for 2024',
  notes: {
    centres: (count: number, formatted: string) =>
      `${plural(count, formatted, 'centre', 'centres')}, wherever they are; only the filters of place and of years are heeded.`,
    standing: {
      active: 'Only centres at work; those of unknown status and those that ceased are left out.',
      unknown: 'With centres of unknown status; those that ceased are left out.',
      ceased: 'With centres of unknown status and those that ceased.',
    },
    undated: (count: number, formatted: string) =>
      `${plural(count, formatted, 'centre', 'centres')} without a known year of approval ${count === 1 ? 'is' : 'are'} in no year.`,
    known: (share: string) =>
      `${share} of these people live in places that the source names; the others are taken to live as these do.`,
    line: 'Distances are lines over the ground, not roads; they do not say who may come to a centre.',
    fill: 'Countries on the map are filled by the distance that half of their people do not exceed.',
    filled: 'The map is filled by a number of sites; lift that to see distances on it.',
    mandate:
      'A regional centre counts for its own UNESCO region only, a global one for all; people of a region that none serves stand beyond every distance.',
    thought: (count: number) =>
      count === 1 ? 'One centre is only thought of.' : `${count} centres are only thought of.`,
    unknown: (code: string) => `The link asks for “${code}”, which is not known here.`,
    land: 'Land without Antarctica, in cells of about 3,090 km².',
    territories: 'Territories without a row in the table of countries count for the world only.',
  },
  subject: 'Field',
  view: 'Shows',
  views: { people: 'People', fields: 'Fields × regions', years: 'Years', whatif: 'What if' },
  within: 'Within',
  km: (km: string) => `${km} km`,
  unserved: 'no centre counts here',
  standing: 'Centres',
  standings: { active: 'At work', unknown: '+ unknown status', ceased: '+ ceased' },
  by: 'Measured to',
  bys: { nearest: 'Nearest centre', mandate: 'Nearest by mandate' },
  classes: (from: string | null, to: string | null) =>
    from === null ? `up to ${to} km` : to === null ? `over ${from} km` : `${from}–${to} km`,
  rows: { people: 'People', land: 'Land', now: 'Now', added: 'With it' },
  segment: (row: string, name: string, share: string, amount: string) =>
    `${row}, ${name}: ${share}, ${amount}`,
  area: (km2: string) => `${km2} km²`,
  onlyClass: (name: string) => `Show only what is ${name} away`,
  countries: 'Countries, by the distance of half of their people',
  cities: 'Cities, the farthest first',
  country: (name: string, km: string, share: string, range: string) =>
    `${name}: half of the people farther than ${km} km; ${share} within ${range} km. Click to filter`,
  city: (name: string, km: string, centre: string) =>
    `${name}: ${km} km to ${centre}. Click to show it on the map`,
  none: 'None here.',
  more: (count: number, formatted: string) =>
    `${plural(count, formatted, 'more', 'more')} in the table of numbers`,
  cell: (field: string, region: string, share: string, count: number, formatted: string, km: string) =>
    `${field}, ${region}: ${share} of people within ${km} km of one of ${plural(count, formatted, 'centre', 'centres')}`,
  noCentres: (field: string) => `${field}: no centre`,
  year: (year: number, share: string, km: string, count: number, formatted: string) =>
    `${year}: ${share} of people within ${km} km of ${plural(count, formatted, 'centre', 'centres')}`,
  play: (first: number) => `Play from ${first}`,
  pause: 'Pause',
  goOn: 'Go on',
  again: 'Play again',
  stop: 'Stop, and show what was shown before',
  whatIf: {
    intro:
      'Put up to three centres where you like and see whose distance would change. It says nothing of whether a centre could work there.',
    points: 'Centres that are thought of',
    remove: (name: string) => `Take away: ${name}`,
    clear: 'Take all away',
    near: (place: string, km: string) => `${km} km from ${place}`,
    inPlace: (place: string) => place,
    middle: 'At the middle of the map',
    pick: 'Choose on the map',
    picking: 'Click on the map …',
    stopPicking: 'Do not choose on the map',
    selected: (name: string) => `At ${name}`,
    search: 'A town or city',
    searchHint: 'Hà Nội, Nairobi …',
    add: 'Put here',
    notFound: 'No such place. Choose one of the list.',
    full: 'Three are the most. Take one away to put another.',
    gain: 'Who would be nearer',
    come: (amount: string, km: string) => `${amount} more within ${km} km`,
    nobody: 'Nobody of this part of the world would be nearer.',
    countries: 'Countries with most people who come nearer',
    countryLine: (name: string, amount: string, before: string, after: string) =>
      `${name}: ${amount} nearer; half of all people within ${after} instead of ${before}`,
    countryLineNew: (name: string, amount: string, after: string) =>
      `${name}: ${amount} nearer; half of all people within ${after}, where no centre counted before`,
    losing: 'Centres that would be the nearest for fewer people',
    losingLine: (name: string, before: string, after: string) =>
      `${name}: nearest for ${after} instead of ${before}`,
    sea: 'at sea or far from any town',
    proposal: 'Draft a proposal of it',
  },
  candidates: {
    title: 'Candidate cities',
    intro: (part: string, km: string) =>
      `Places of ${part} by how many of its people would come within ${km} km`,
    world: 'Filter by a region, group or country to rank its places; the whole world takes some seconds.',
    run: 'Rank the places',
    cancel: 'Cancel',
    progress: (share: string) => `Trying places … ${share}`,
    inPage:
      'This browser started no helper for it, so that the page itself tries the places, in pieces: it takes longer.',
    failed: 'The places could not be ranked. Try again.',
    single: 'One centre: exact',
    greedy: 'One after the other: greedy, a better set is possible',
    row: (name: string, amount: string) => `${name}: ${amount}`,
    put: (name: string) => `Put a centre in ${name}`,
    putAll: 'Put these',
    none: 'No place of this part of the world would bring anybody within that distance.',
  },
  columns: {
    country: 'Country',
    people: 'People',
    known: 'Of them in named places',
    median: 'Half of the people within, km',
    within: (km: string) => `Within ${km} km`,
    beyond: (km: string) => `Beyond ${km} km`,
    city: 'Most people',
    cityKm: 'Its distance, km',
    nearest: 'Its nearest centre',
    field: 'Field',
    region: 'Region',
    centres: 'Centres',
    year: 'Year',
    before: 'Half within, km, now',
    after: 'Half within, km, with it',
    nearer: 'People who come nearer',
  },
  thoughtOf: (number: number) => `thought of, no. ${number}`,
};
