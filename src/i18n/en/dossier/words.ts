import type { Standing } from '../../../model/catalog/research.ts';
import type { FigureId } from '../../../model/dossier/figures.ts';
import type { MemberRole } from '../../../model/network.ts';
import type { Kind } from '../../../model/vocabulary.ts';
import { byId } from '../../by-id.ts';
import { plural } from '../../plural.ts';

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (place: number) => `${place}${ENDINGS[ordinals.select(place)] ?? 'th'}`;

/** `write` is the number as the language writes it. */
type Amount = (count: number, write: string) => string;
const counted =
  (one: string, other: string): Amount =>
  (count, write) =>
    plural(count, write, one, other);
const noun =
  (one: string, other: string): ((count: number) => string) =>
  (count) =>
    count === 1 ? one : other;

/** The words of which dossiers are made. */
export const texts = {
  kicker: {
    country: 'Country dossier',
    group: 'Dossier of a group',
    region: 'Dossier of a UNESCO region',
    site: 'Dossier of a site',
    network: 'Dossier of a network',
    field: 'Dossier of a field',
    comparison: 'Comparison',
  },
  made: (edition: string) => `from the tables of the atlas, edition ${edition}`,
  versus: (names: string) => names,
  standing: {
    since: (year: number) => `Member of UNESCO since ${year}`,
    sinceBoth: (told: number, listed: number) =>
      `Member of UNESCO since ${told} (UNESCO’s own list says ${listed})`,
    words: byId<Standing>({
      member: 'Member of UNESCO, year not known',
      associate: 'Associate member of UNESCO',
      observer: 'Observer at UNESCO',
      'non-member': 'Not a member of UNESCO',
    }),
    associateSince: (year: number) => `Associate member of UNESCO since ${year}`,
  },
  groups: (names: string) => `Groups: ${names}`,
  members: counted('country or territory', 'countries and territories'),
  memberStates: counted('member country', 'member countries'),
  hosts: counted('host country', 'host countries'),
  figures: byId<FigureId>({
    centre: 'Centres',
    'biosphere-reserve': 'Biosphere reserves',
    geopark: 'Geoparks',
    countries: 'Countries',
    networks: 'Networks of cooperation',
    spending: 'R&D, share of GDP',
    researchers: 'Researchers per million people',
    articles: 'Articles in science and engineering',
  }),
  /** Below a large number. */
  units: {
    centre: noun('centre', 'centres'),
    'biosphere-reserve': noun('biosphere reserve', 'biosphere reserves'),
    geopark: noun('geopark', 'geoparks'),
    countries: noun('country', 'countries'),
    networks: noun('network as a member', 'networks as a member'),
    spending: () => 'of GDP for research and development',
    researchers: () => 'researchers per million people',
    articles: () => 'articles in science and engineering',
  } satisfies Record<FigureId, (count: number) => string>,
  ofYear: (year: number) => `in ${year}`,
  unknown: 'not known',
  old: 'older than ten years, so not ranked',
  world: (share: string, whole: string) => `${share} of the world’s ${whole}`,
  rank: {
    place: (place: number, of: string, among: string, tied: string) =>
      `${ordinal(place)} of ${of} ${among}${tied && `, level with ${tied}`}`,
    others: counted('other', 'others'),
    group: (name: string) => `in ${name}`,
    region: (name: string) => `in ${name}`,
    world: 'in the world',
    regions: 'UNESCO regions',
    fields: 'fields',
  },
  sections: {
    map: 'On the map',
    growth: 'Growth',
    countries: 'Countries',
    centres: 'Centres',
    site: 'What it is',
    reach: 'People and the nearest centre',
    partners: 'Who stands first as a partner',
    fields: 'Fields covered, and the nearest centre of each',
    fieldsOf: 'Fields covered',
    networks: 'Networks',
    papers: 'Works shared with others',
    links: 'Links that sources state',
    research: 'Research',
    stated: 'Figures that sources state',
    similar: 'Sites like it',
    own: 'Your own lists',
    timeline: 'Line of time',
    documents: 'What the source documents say',
    unknown: 'What is not known',
    sources: 'Sources',
    figures: 'Key figures',
    differences: 'Notable differences',
    shared: 'What they have in common',
  },
  mapOf: (name: string) => `${name}: centres, biosphere reserves and geoparks`,
  mapOfSite: (name: string) => `Where ${name} lies`,
  mapOfNetwork: (name: string) => `${name}: where its sites lie, and a dot in each member country`,
  noSites: (name: string) => `No centre, biosphere reserve or geopark of ${name} is in the tables.`,
  former: (count: number, write: string) =>
    `${plural(count, write, 'site', 'sites')} more ${count === 1 ? 'is' : 'are'} history: ceased or withdrawn.`,
  growth: {
    unit: 'Sites of the present by the end of each year',
    finding: (from: string, first: number, to: string, last: number) =>
      `From ${from} in ${first} to ${to} in ${last}.`,
    withoutYear: (count: number, write: string) =>
      `${plural(count, write, 'site', 'sites')} without a known year ${count === 1 ? 'is' : 'are'} left out.`,
  },
  kinds: {
    centre: counted('centre', 'centres'),
    'biosphere-reserve': counted('biosphere reserve', 'biosphere reserves'),
    geopark: counted('geopark', 'geoparks'),
  } satisfies Record<Kind, Amount>,
  centres: {
    none: (name: string) => `No category 1 or 2 centre of ${name} is in the tables.`,
    columns: {
      name: 'Centre',
      field: 'Field',
      country: 'Country',
      host: 'Host',
      approved: 'Approved',
      status: 'Status',
      term: 'Term',
    },
    term: {
      running: (date: string) => `to ${date} (computed)`,
      'runs-out': (date: string) => `to ${date}, within 24 months (computed)`,
      passed: (date: string) => `to ${date}, which is past (computed)`,
    },
    noTerm: 'no dated agreement known',
    note: 'Ends of terms are computed from the dated agreement or renewal: no page states them. Where the end is past, the term may have been renewed since.',
    more: (count: number, write: string) =>
      `${plural(count, write, 'more centre is', 'more centres are')} left out here; the results of the atlas have them all.`,
  },
  countries: {
    columns: {
      name: 'Country',
      sites: 'Sites',
      spending: 'R&D, share of GDP',
      researchers: 'Researchers per million',
    },
    more: (count: number, write: string, without: string) =>
      `${plural(count, write, 'more country or territory', 'more countries and territories')} left out, ${without} of them without any of these sites.`,
    transboundary: 'A transboundary site counts in each of its countries.',
  },
  fields: {
    columns: { field: 'Field', here: 'Here', nearest: 'Nearest elsewhere', distance: 'Distance' },
    none: 'none',
    nobody: 'none in the tables',
    near: 'under 1 km',
    km: (km: string) => `${km} km`,
    from: {
      capital: 'Distances are over the ground from the capital; they say nothing of what a centre can do.',
      label:
        'No capital is in the tables: distances are over the ground from the point of its name on the map.',
      site: 'Distances are over the ground from the site.',
    },
    covered: (covered: string, all: string, names: string, empty: string) =>
      `Centres in ${covered} of ${all} fields${names && `: ${names}`}${empty && `; none of ${empty}`}.`,
  },
  networks: {
    finding: (count: number, write: string) =>
      `It takes part in ${plural(count, write, 'network', 'networks')} of the tables, in any role.`,
    leaning:
      'The table of networks began with those that concern Viet Nam: of other countries it tells less, and nobody is ranked by it.',
    half: (count: number, write: string) =>
      `At least half of its countries are members of ${plural(count, write, 'network', 'networks')}.`,
    about: (count: number, write: string) =>
      `${plural(count, write, 'network is', 'networks are')} about it.`,
    broad: (names: string) => `Broad networks, which link nearly everyone, come last: ${names}.`,
    columns: {
      name: 'Network',
      role: 'As',
      since: 'Since',
      members: 'Members of it',
    },
    roles: byId<MemberRole>({
      member: 'member',
      partner: 'partner',
      host: 'host',
      founder: 'founder',
      lead: 'lead',
      donor: 'donor',
      observer: 'observer',
    }),
    of: (members: string, all: string) => `${members} of ${all}`,
    more: (count: number, write: string) =>
      `${plural(count, write, 'more network', 'more networks')} left out here.`,
    shared: 'With whom it shares most networks, the broad ones left out',
    none: 'No network of the tables lists it.',
    memberCount: 'Its member countries',
  },
  papers: {
    unit: (year: number) => `Works of ${year} with authors in both`,
    total: (total: string, year: number, count: number, write: string) =>
      `${total} works of ${year} have authors abroad, in ${plural(count, write, 'country or territory', 'countries and territories')}.`,
    partners: (year: number, count: number, write: string) =>
      `In ${year} works were shared with ${plural(count, write, 'country or territory', 'countries and territories')} outside.`,
    twice:
      'Whole counting: a work counts in every pair of countries, so that one with authors in several members counts several times.',
    columns: {
      partner: 'With',
      papers: (year: number) => `${year}`,
      since: (year: number) => `Since ${year}`,
    },
    times: (times: string) => `×${times}`,
    grown: (year: number) => `In brackets: how many times as many as in ${year}.`,
    none: 'The tables have no works that it shares with others.',
  },
  links: {
    columns: { with: 'With', link: 'Link' },
    more: (count: number, write: string) =>
      `${plural(count, write, 'more link', 'more links')} left out here.`,
  },
  research: {
    columns: { figure: 'Figure', value: 'Value', year: 'Year', rank: 'Place', unit: 'Unit' },
    more: (count: number, write: string) =>
      `${plural(count, write, 'more figure', 'more figures')} in the chart of indicators.`,
    none: 'The tables have no figure of research of it.',
  },
  site: {
    field: 'Field',
    country: 'Country',
    countries: 'Countries',
    host: 'Host',
    city: 'City',
    status: 'Status',
    approved: 'Approved',
    designated: 'Designated',
    term: 'Term',
    area: 'Area',
    hectares: (count: string) => `${count} ha`,
    website: 'Official site',
    category: 'Category',
    scope: 'Scope',
  },
  similar: {
    columns: { name: 'Site', distance: 'Distance', shared: 'Keywords in common' },
    note: 'Of the same kind and field: those with most keywords in common first, then the nearest.',
    noteNear: 'Of the same kind, the nearest first.',
    none: 'No other site of its kind and field is in the tables.',
  },
  timeline: {
    joined: 'Member of UNESCO',
    first: {
      centre: (names: string) => `First centre: ${names}`,
      'biosphere-reserve': (names: string) => `First biosphere reserve: ${names}`,
      geopark: (names: string) => `First geopark: ${names}`,
    } satisfies Record<Kind, (names: string) => string>,
    latest: {
      centre: (names: string) => `Latest centre: ${names}`,
      'biosphere-reserve': (names: string) => `Latest biosphere reserve: ${names}`,
      geopark: (names: string) => `Latest geopark: ${names}`,
    } satisfies Record<Kind, (names: string) => string>,
    several: (first: string, count: number, write: string) =>
      `${first} and ${plural(count, write, 'other', 'others')}`,
    none: 'No event of it is in the tables.',
    more: 'Where there are many, the beginnings and the latest are told; the charts of the atlas have them all.',
    columns: { date: 'When', what: 'What' },
  },
  unknowns: {
    fact: (fact: string, missing: string, asked: string, kind: string) =>
      `${fact}: not known of ${missing} of ${asked} ${kind}`,
    kinds: {
      centre: 'centres',
      'biosphere-reserve': 'biosphere reserves',
      geopark: 'geoparks',
    } satisfies Record<Kind, string>,
    figures: (names: string) => `No figure of: ${names}`,
    papers: 'Works shared with others could not be loaded.',
    none: 'Of what matters most here nothing is missing. The page “What we don’t know” has the rest.',
    documents: (count: number, write: string) =>
      `${plural(count, write, 'more point', 'more points')} under “What the documents say”.`,
    list: 'There is no public machine-readable list of category 2 centres: the tables hold every centre that a source names.',
  },
  reach: {
    columns: {
      field: 'Field',
      region: 'Region',
      share: (km: string) => `People within ${km} km`,
      median: 'Half within',
      farthest: 'Farthest city',
      best: 'One more centre in',
    },
    note: 'Over the ground to the nearest centre at work, in whatever country; people as they are spread over places.',
    noteBest: (km: string) =>
      `One more centre: of all cities here the one from which most people would come within ${km} km, and how many; whether it could work there is not asked.`,
    nobody: 'nobody more',
  },
  partners: {
    columns: { name: 'Partner', score: 'Score', why: 'Why' },
    note: (_: number, write: string) =>
      `Of ${write} that were compared; each part counts once, whatever the field. A ranking by what the tables hold, not advice.`,
  },
  sources: {
    tables: 'The tables of the atlas, whose rows name their own sources',
    researchers:
      'World Bank, World Development Indicators, SP.POP.SCIE.RD.P6 (UNESCO Institute for Statistics)',
    articles:
      'US National Center for Science and Engineering Statistics, Science and Engineering Indicators, table SPBS-2',
  },
  compare: {
    column: 'Measure',
    times: (figure: string, most: string, times: string, least: string, values: string) =>
      `${figure}: ${most} has ${times} times as much as ${least} (${values})`,
    none: (figure: string, most: string, count: string, without: string) =>
      `${figure}: none in ${without}; most in ${most} (${count})`,
    only: (name: string, fields: string, count: number) =>
      `Only ${name} has centres in the ${count === 1 ? 'field' : 'fields'} ${fields}`,
    alike: 'In none of these lines does one have twice as much as another.',
    shared: (count: number, write: string) =>
      `All are members of ${plural(count, write, 'network', 'networks')}, the broad ones left out:`,
    sharedNone: 'Of no network, the broad ones left out, are all members.',
    sites: 'Sites of the present by the end of each year',
    unit: 'Sites',
  },
};
