import type { ProcedureRule } from '../../../model/proposal/procedure.ts';
import type { PartOfWorld } from '../../../model/proposal/proposal.ts';
import { byId } from '../../by-id.ts';
import { plural } from '../../plural.ts';

/** The words of which proposals are made. `formatted` is a number as the language writes it. */
export const texts = {
  kicker: 'Draft of a proposal',
  title: (country: string, subject: string) => `${country}: a category 2 centre for ${subject}?`,
  naturalSciences: 'the natural sciences',
  all: 'any of the ten fields',
  host: (name: string) => `Host: ${name}`,
  noHost: 'No host named yet',
  judge:
    'A draft, computed from public tables. It says neither that a centre should be founded nor that the host could run it: a person must judge.',
  sections: {
    question: 'The question',
    gap: 'The gap as it is',
    gain: 'What would change',
    candidates: 'Places compared',
    partners: 'Who could be partners',
    steps: 'What UNESCO’s procedure asks for',
    risks: 'Risks and what is not known',
    fields: 'Every field in every region',
  },
  question: (subject: string, country: string, host: string | null) =>
    `Is a centre for ${subject} in ${country}${host ? `, at ${host},` : ''} worth proposing to UNESCO?`,
  thought: (places: string) => `It is thought of here: ${places}.`,
  notThought: 'No place has been put on the map: cities of the country are compared instead.',
  notMeasured: 'Distances are lines over the ground; they say nothing of what a centre can do or for whom.',
  within: (share: string, country: string, subject: string, km: string) =>
    `${share} of the people of ${country} live within ${km} km of a centre for ${subject}`,
  elsewhere: (region: string, inRegion: string, inWorld: string) =>
    `; in ${region} ${inRegion}, in the world ${inWorld}.`,
  nobody: (country: string) =>
    `The tables know no place with people in ${country}: nobody can be counted there.`,
  centres: (count: number, formatted: string, own: number, ownFormatted: string, country: string) =>
    `${plural(count, formatted, 'centre counts', 'centres count')}, ${own === 0 ? `none of them in ${country}` : `${ownFormatted} of them in ${country}`}.`,
  noCentres: (subject: string) => `The tables have no centre for ${subject} that is at work.`,
  parts: byId<Exclude<PartOfWorld, 'country'>>({ region: 'Its UNESCO region', world: 'World' }),
  unit: (km: string) => `Share of people by distance to the nearest centre; at the right, within ${km} km`,
  cities: (names: string) => `Farthest cities: ${names}.`,
  places: (names: string) => `Farthest places: ${names}.`,
  cityAt: (city: string, km: string) => `${city} ${km} km`,
  fields: (km: string) => `Share of people within ${km} km of a centre of the field`,
  gain: (country: string, inCountry: string, inWorld: string, km: string) =>
    `Within ${km} km of a centre there would be ${inCountry} more in ${country}, ${inWorld} more in the world.`,
  noGain: (km: string) =>
    `Nobody who is not already within ${km} km of a centre would come to be so; some would still be nearer.`,
  losing: (names: string) => `Then the nearest for fewer people: ${names}.`,
  losingLine: (name: string, before: string, after: string) => `${name} ${after} instead of ${before}`,
  put: 'Put up to three places on the map in the chart of distances: what they would change then stands here.',
  map: (country: string) =>
    `Countries around ${country}, filled by the distance of half of their people, with what is thought of`,
  columns: {
    part: 'People of',
    now: (km: string) => `Within ${km} km now`,
    later: 'With it',
    medianNow: 'Half within, now',
    medianThen: 'With it',
    place: 'Place',
    gain: (km: string) => `More within ${km} km`,
    gainHome: 'Of them at home',
    median: 'Half of the country within',
    nearest: 'Nearest centre today',
    step: 'Step',
    asked: 'What is asked for',
    rule: 'By the',
    field: 'Field',
  },
  candidates: {
    thought: 'The places that are thought of, each by itself.',
    ranked: (country: string, km: string, apart: string) =>
      `Cities of ${country}, by how many people, wherever they live, would come within ${km} km; ${apart} km apart or more.`,
    none: (km: string) => `No city there would bring anybody within ${km} km who is not already.`,
  },
  atPlace: (place: string, km: string) => `${km} km from ${place}`,
  farAway: 'far from any town',
  noneCounts: 'none counts',
  km: (km: string) => `${km} km`,
  nearest: (name: string, km: string) => `${name}, ${km} km`,
  partners: {
    none: 'The tables name nobody to compare.',
    line: (reasons: string) => `: ${reasons}.`,
    method: 'All parts weigh alike; the chart of partners weighs them otherwise.',
  },
  rules: byId<ProcedureRule>({
    'strategy-2019': 'strategy of 2019',
    'strategy-2013': 'strategy of 2013*',
    'ihp-2012': 'water programme, 2012*',
  }),
  replaced: (date: string) =>
    `* Replaced by the strategy of 2019, whose passage on this was not read: ask before relying on it. Pages read on ${date}. No national step is told here.`,
  risks: {
    noHost: 'No host is named: only an institution that exists may be proposed.',
    host: (name: string) =>
      `Whether ${name} has the legal standing, the record and the means was not looked at: the tables know nothing of it.`,
    notMember: (country: string) =>
      `${country} is not a member of UNESCO by the tables: only Member States may propose.`,
    unknownMember: (country: string) => `Whether ${country} is a member of UNESCO is not in the tables.`,
    own: (country: string, count: number, formatted: string, subject: string) =>
      `${country} has ${plural(count, formatted, 'centre', 'centres')} for ${subject} already: what would another one do?`,
    unknown: (count: number, formatted: string) =>
      `Of ${plural(count, formatted, 'centre', 'centres')} of the field no source tells whether ${count === 1 ? 'it works' : 'they work'}`,
    unknownShare: (share: string, country: string, now: string, km: string) =>
      `; if all did, ${share} of the people of ${country} would be within ${km} km now instead of ${now}.`,
    unknownSame: '; if all did, that share would be the same.',
    terms: (ending: number, endingWritten: string, passed: string) =>
      `Of those that count, the term as computed ends within two years for ${plural(ending, endingWritten, 'centre', 'centres')} and is past without a known renewal for ${passed}: the gap may be wider.`,
    known: (share: string, country: string) =>
      `${share} of the people of ${country} live in places that the source names; the others are taken to live as these do.`,
    knownNot: (country: string) => `Of ${country} no total of people is at hand.`,
    missing: (names: string) => `Not in the tables: ${names}.`,
    old: (names: string) => `Older than ten years: ${names}.`,
    noField: 'No single field is chosen: a proposal to UNESCO is for one.',
    atSea: (count: number, formatted: string) =>
      `${plural(count, formatted, 'place', 'places')} thought of ${count === 1 ? 'lies' : 'lie'} at sea or far from any town.`,
    abroad: (count: number, formatted: string, country: string) =>
      `${plural(count, formatted, 'place', 'places')} thought of ${count === 1 ? 'lies' : 'lie'} nearest to a town outside ${country}.`,
    papers: 'Works shared with others could not be loaded: partners are ranked without them.',
    list: 'The tables hold every centre that a source names: there is no public machine-readable list of those in force.',
  },
  figures: {
    share: (country: string, km: string) => `of the people of ${country} within ${km} km of a centre`,
    gain: (km: string) => `people more within ${km} km, in the world`,
    median: (country: string) => `half of the people of ${country} are as near or nearer`,
    centres: (count: number): string =>
      count === 1 ? 'centre counts, in the world' : 'centres count, in the world',
  },
  sources: {
    people: 'Natural Earth, populated places, spread over the totals of the World Bank for 2024',
  },
  briefing: {
    summary: 'A draft of a proposal, as slides: correct it, and judge.',
    titleNotes: 'Say first who asks and what is to be decided. The atlas drafts; a person must judge.',
    gapNotes: 'Distances are over the ground and say nothing of what a centre does.',
    gap: (country: string, share: string, km: string) => `${country}: ${share} of people within ${km} km`,
    gain: (home: string, world: string) => `${home} nearer at home, ${world} in the world`,
    best: (place: string, people: string, km: string) =>
      `Most by one place: ${place}, ${people} within ${km} km`,
    host: (name: string) => `Host ${name}: not looked into`,
    noHost: 'No host is named',
    own: 'There is a centre of the field already',
    unknown: 'Of some centres no source tells whether they work',
    terms: 'Terms of some centres are past or ending',
    places: 'Where people live is known in part',
    candidatesNotes: 'Each by itself. Check that a host is there.',
    partnersNotes: 'An order by what is known, not advice.',
    stepsNotes: 'Steps marked * are by a strategy that was replaced: ask before the talk.',
    risksNotes: 'Saying what is not known makes the rest credible.',
    sources: 'What this rests on',
    sourcesText: 'Numbers are computed from the atlas’s tables.',
  },
};
