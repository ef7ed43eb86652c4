import type {
  Evidence,
  MemberRole,
  NetworkForm,
  NetworkKind,
  NetworkScope,
  Subject,
} from '../../../model/network.ts';
import type { Field } from '../../../model/vocabulary.ts';
import { byId } from '../../by-id.ts';
import { plural } from '../../plural.ts';

/** The words of the directory of networks: what each is, who takes part, and what two have in common. */
export const texts = {
  kinds: byId<NetworkKind>({
    'unesco-programme': 'UNESCO programme',
    'unesco-regional-network': 'UNESCO regional network',
    'intergovernmental-organisation': 'Intergovernmental organisation',
    'ministerial-forum': 'Ministerial forum',
    'thematic-network': 'Thematic network',
    initiative: 'Initiative',
    'research-project': 'Research project',
    fund: 'Fund',
    'bilateral-programme': 'Bilateral programme',
    'bilateral-agreement': 'Bilateral agreement',
    trilateral: 'Trilateral cooperation',
    'multilateral-agreement': 'Multilateral agreement',
  }),
  forms: byId<NetworkForm>({
    'joint-research': 'Joint research',
    'forum-membership': 'Forum membership',
    intergovernmental: 'Intergovernmental',
  }),
  scopes: byId<NetworkScope>({
    global: 'Global',
    interregional: 'Several regions',
    africa: 'Africa',
    'arab-states': 'Arab States',
    'asia-pacific': 'Asia and the Pacific',
    asean: 'ASEAN',
    europe: 'Europe',
    'latin-america-caribbean': 'Latin America and the Caribbean',
    'north-america': 'North America',
    mediterranean: 'The Mediterranean',
    mekong: 'The Mekong',
    national: 'Viet Nam',
  }),
  subjects: byId<Exclude<Subject, Field>>({
    'environment-energy': 'Environment and energy',
    agriculture: 'Agriculture',
    health: 'Health',
    digital: 'Digital technology',
    space: 'Space',
  }),
  roles: byId<MemberRole>({
    member: 'Members',
    partner: 'Partners',
    host: 'Hosts',
    founder: 'Founders',
    lead: 'Leading',
    donor: 'Donors',
    observer: 'Observers',
  }),
  evidence: byId<Evidence>({
    source: 'Verified: a page that was read states it',
    document: 'Verified: a source document states it',
    background: 'Not verified: background knowledge',
  }),
  verified: { yes: 'Verified', no: 'Not verified' },
  columns: {
    name: 'Network',
    acronym: 'Acronym',
    kind: 'Kind',
    form: 'Form',
    scope: 'Reach',
    fields: 'Fields',
    lead: 'Led by',
    members: 'Members',
    years: 'Years',
    evidence: 'Evidence',
    source: 'Sources',
    broad: 'Links nearly everyone',
    start: 'First year',
    end: 'Last year',
    value: 'Value in US dollars',
  },
  unit: 'Members: countries, centres and organisations in that role',
  finding: (shown: string, total: string, research: string, forum: string, governments: string): string =>
    `${shown} of ${total} networks: joint research ${research}, forum membership ${forum}, intergovernmental ${governments}`,
  opened: (name: string, countries: number, formatted: string, share: string): string =>
    `${name}: ${plural(countries, formatted, 'member country', 'member countries')}, ${share} of all countries of the atlas`,
  openedNone: (name: string) => `${name}: no source names member countries`,
  compared: (first: string, second: string, both: number, formatted: string, index: string): string =>
    `${first} and ${second} share ${plural(both, formatted, 'member country', 'member countries')}; overlap ${index}`,
  comparedNone: (first: string, second: string) =>
    `${first} and ${second}: no source names member countries of both`,
  none: 'No network passes. Clear the search and the choices here, or switch on “Ignore the filters”.',
  search: 'Find a network',
  all: 'All',
  everything: 'Ignore the filters',
  everythingLeft: (formatted: string) => `Ignore the filters, which leave out ${formatted}`,
  leftOut: (count: number, formatted: string): string =>
    `The filters leave out ${plural(count, formatted, 'network', 'networks')}.`,
  outside: 'left out by the filters',
  broad: 'links nearly everyone',
  broadNote: (names: string) =>
    `${names} link nearly everyone with everyone: charts of links leave them out until asked.`,
  sort: (column: string) => `Sort by ${column.toLowerCase()}`,
  years: (start: number | null, end: number | null): string =>
    start === null
      ? end === null
        ? 'not known'
        : `until ${end}`
      : end === null
        ? `since ${start}`
        : `${start}–${end}`,
  since: (year: number) => `since ${year}`,
  back: 'All networks',
  compareWith: 'Compare with',
  nothing: 'no other network',
  compareOne: (name: string) => `Compare with ${name}`,
  compare: 'Compare',
  swap: 'Swap the two',
  stop: 'Stop comparing',
  facts: 'Facts',
  note: 'Note',
  sources: 'Sources',
  noSource: 'No source',
  members: 'Members and others who take part',
  noMembers: 'No source names who takes part.',
  memberKinds: { country: 'Countries', centre: 'Centres', organisation: 'Organisations' },
  inferred: 'background knowledge',
  filterCountry: (name: string) => `Filter by ${name}`,
  openCentre: (name: string) => `Show the centre ${name}`,
  value: (amount: string) => `${amount} US dollars`,
  share: {
    title: 'Its share of each field',
    define:
      'Of the sites that pass the filters, those of each field. Listed: the network lists the centre, the site’s own row names the network, or the network takes in all of its kind. In member countries: at least one of the site’s countries is a member.',
    field: 'Field',
    belong: 'Listed',
    inMembers: 'In member countries',
    sites: 'Sites',
    of: (count: string, share: string) => `${count} (${share})`,
  },
  comparison: {
    countries: 'Member countries',
    both: 'In both',
    only: (name: string) => `Only in ${name}`,
    nobody: 'None',
    fields: 'Fields in common',
    noFields: 'None',
    jaccard: 'Jaccard index',
    define:
      'Countries in both, divided by the countries in at least one (Jaccard 1901): 0% where they share none, 100% where they are the same.',
    country: 'Country',
    belongs: 'Belongs to',
    bar: (first: string, both: string, second: string): string =>
      `Only the first ${first}, both ${both}, only the second ${second}`,
  },
  member: { name: 'Member', kind: 'Kind', role: 'Role', since: 'Since', evidence: 'Evidence' },
  oneKind: { country: 'Country', centre: 'Centre', organisation: 'Organisation' },
};
