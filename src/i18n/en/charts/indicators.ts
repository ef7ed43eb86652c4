import { byId } from '../../by-id.ts';
import { plural } from '../../plural.ts';
import { percent, plain, type Unit, unit, type WriteQuantity, writeYear } from '../../unit.ts';

const counted = (one: string, other: string) =>
  unit(other, (formatted, value) => [formatted, plural(value, '', one, other).trim()]);

const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' });

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

const englishOrdinal: WriteQuantity = (formatted, value) => [
  `${formatted}${ENDINGS[ordinalRules.select(value)] ?? 'th'}`,
  '',
];

const unitsEn: Readonly<Record<string, Unit>> = {
  '%': percent('per cent', ''),
  '% of GDP': percent('% of GDP', 'of GDP'),
  agreements: counted('agreement', 'agreements'),
  'billion USD': plain('billion US dollars'),
  'billion VND per year': plain('billion Vietnamese dong a year'),
  centres: counted('centre', 'centres'),
  countries: counted('country', 'countries'),
  domains: counted('domain', 'domains'),
  fields: counted('field', 'fields'),
  forms: counted('form', 'forms'),
  goals: counted('goal', 'goals'),
  GW: plain('gigawatts'),
  investors: counted('investor', 'investors'),
  'million USD': plain('million US dollars'),
  ordinal: unit('place in a series', englishOrdinal),
  parties: counted('party', 'parties'),
  people: counted('person', 'people'),
  pillars: counted('pillar', 'pillars'),
  places: counted('place', 'places'),
  programmes: counted('programme', 'programmes'),
  rank: unit('rank', englishOrdinal),
  ratio: unit('ratio', (formatted) => [`${formatted} : 1`, '']),
  sites: counted('site', 'sites'),
  solutions: counted('solution', 'solutions'),
  'start-ups': counted('start-up', 'start-ups'),
  strands: counted('strand', 'strands'),
  symposia: counted('symposium', 'symposia'),
  times: counted('time', 'times'),
  'trillion USD': plain('trillion US dollars'),
  year: unit('year', writeYear),
  years: counted('year', 'years'),
};

/** The words of the chart of figures and events. */
export const texts = {
  /** A part of a figure’s note, which the table has in English. */
  note: (part: string) => part,
  units: unitsEn,
  /** How sure a number is, before it. */
  qualifiers: { more: 'more than', about: 'about', less: 'less than', nearly: 'nearly', within: 'top' },
  entities: byId<string>({ world: 'World', UNESCO: 'UNESCO', 'European Union': 'European Union' }),
  groups: byId<string>({
    'research-spending': 'Research and development, share of GDP',
    'joint-papers': 'Papers with authors from two or more countries',
    'innovation-rank': 'Viet Nam in the Global Innovation Index',
    'digital-economy': 'Digital economy of Viet Nam against its target',
    'energy-investment': 'Investment in energy',
    'category-2-centres': 'Category 2 centres, as the document counts them',
    'sites-of-viet-nam': 'UNESCO sites in Viet Nam, as stated in 2024',
    'aims-2020': 'What Viet Nam aimed at for 2020',
    support: 'Planned yearly support for a Vietnamese centre',
    innovation: 'Innovation and science policy',
    digital: 'Digital economy',
    energy: 'Energy and climate',
    asean: 'ASEAN and Southeast Asia',
    'viet-nam': 'Viet Nam',
    centres: 'Category 1 and 2 centres',
    'karst-centre': 'Karst centre IRCK',
    world: 'The world and UNESCO',
  }),
  views: { figures: 'Figures', events: 'Events' },
  view: 'What is shown',
  findingSpending: (first: string, value: string, year: string, world: string) =>
    `${first} spends ${value} of GDP on research and development (${year}), the world ${world}`,
  findingFigures: (count: string, groups: string) => `${count} figures in ${groups} groups`,
  findingEvents: (count: number, formatted: string, first: string, last: string, busiest: string | null) =>
    `${plural(count, formatted, 'event', 'events')} from ${first} to ${last}${busiest ? `, most in ${busiest}` : ''}`,
  unit: 'Each figure in its own unit, each group of bars on its own scale',
  unitEvents: 'Events a year',
  footer: (count: number, formatted: string) =>
    `Source: ${plural(count, formatted, 'document', 'documents')}, named beside each figure`,
  footerEvents: 'Source: named beside each event',
  unfiltered:
    'Filters of place narrow the ranking of research spending; what documents state stands as it is.',
  /** The ranking of what countries spend on research. */
  spending: {
    title: 'Research and development, share of GDP, by country',
    unit: '% of GDP, the latest year with a figure (in brackets)',
    all: (formatted: string) => `Show all ${formatted} countries`,
    fewer: 'Show the first',
    one: (name: string, percent: string, year: string) =>
      `${name} spends ${percent}% of GDP on research and development (${year})`,
    most: (names: string, percent: string, countries: string) =>
      `Most for research among ${countries} countries: ${names}, ${percent}% of GDP`,
    noneKnown: (names: string | null) => `What ${names ?? 'these countries'} spend on research is not known`,
    unknown: 'Not known',
    source: (published: string) => published,
    countries: (count: number, formatted: string) =>
      plural(count, formatted, 'country or territory', 'countries and territories'),
  },
  hidden: (count: number, formatted: string, first: string, last: string) =>
    `${plural(count, formatted, 'event', 'events')} outside ${first}–${last} ${count === 1 ? 'is' : 'are'} hidden.`,
  showAll: 'Show all years',
  noEvents: 'No event falls into these years.',
  target: 'target',
  rangeOf: (low: string, high: string) => `${low}–${high}`,
  noYear: 'no year stated',
  source: 'Source:',
  noSource: 'No source',
  mark: (parts: readonly string[]) => parts.join(', '),
  open: (name: string) => `Open ${name}`,
  filter: (name: string) => `Filter by ${name}`,
  network: (name: string) => `Show the network ${name}`,
  papers: {
    title: 'Papers of the International Centre of Physics, 2018–2023',
    unknown: 'Values not known',
    what: 'The document on category 2 centres shows them as a figure and does not print its numbers, so none are given here.',
    counted: (first: number, last: number) =>
      `Papers of the International Centre of Physics, ${first === last ? first : `${first}–${last}`}`,
    notTheirs:
      'The document on category 2 centres shows the papers of 2018–2023 as a figure and does not print its numbers; these are counted by OpenAlex and may differ from them.',
    row: 'Papers with an author of the centre',
    unit: 'papers',
    known: 'What the documents do state of the centre',
  },
  yearMark: (year: string, count: number, formatted: string) =>
    `${year}: ${plural(count, formatted, 'event', 'events')}`,
  columns: {
    label: 'Indicator',
    entity: 'Of',
    qualifier: 'Read as',
    value: 'Value',
    unit: 'Unit',
    year: 'Year',
    source: 'Source',
    note: 'Note',
    event: 'Event',
    date: 'Date',
    entities: 'Concerns',
  },
};
