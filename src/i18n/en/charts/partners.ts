import { plural } from '../../plural.ts';

/** The words of the chart of partners. */
export const texts = {
  unit: 'Mean of the parts that count, each between 0 and 1, among those compared',
  source:
    'Sources: the tables of the atlas; works together from OpenAlex (CC0); research figures from the World Bank and UNESCO’s Institute for Statistics',
  view: 'Show',
  views: { ranking: 'Ranking', paths: 'Ways between two' },
  paths: {
    question: 'How are two joined?',
    from: 'From',
    to: 'To',
    show: 'Ways to it',
    unit: 'Shortest ways through links and networks that sources state',
    source: 'Sources: the tables of links and of members of networks',
    choose: 'Choose two: countries, centres or networks.',
    none: (from: string, to: string) =>
      `No stated link or network joins ${from} and ${to}, not even over others. Broad networks may: switch them on.`,
    direct: (from: string, to: string) => `${from} and ${to} are joined directly`,
    finding: (from: string, to: string, steps: string, count: number, formatted: string, over: string) =>
      `${from} and ${to}: ${steps} steps, ${count === 1 ? `one way, over ${over}` : `${formatted} ways, first over ${over}`}`,
    more: (count: number, formatted: string) =>
      `and ${plural(count, formatted, 'more way', 'more ways')} of as many steps`,
    way: (formatted: string) => `Way ${formatted}`,
    steps:
      'Each step is a link or a membership that a source states; the fewest steps, whatever their weight.',
    missing: 'What no source states is missing here: two may know each other without it.',
    left: 'Left out unless switched on: the networks that nearly everyone is in, and the one of all centres; UNESCO itself always.',
    through: 'Ways told that lead through it',
    columns: { way: 'Way', step: 'Step', from: 'From', how: 'Joined by', to: 'To' },
  },
  of: 'For whom',
  kinds: { country: 'A country', site: 'A centre', network: 'A network' },
  whose: { country: 'Country', site: 'Centre', network: 'Network' },
  choose: 'Choose …',
  finding: (name: string, fields: string | null, first: string, score: string, others: string | null) =>
    `${name}${fields ? `, ${fields}` : ''}: by these parts ${first} (${score} of 1)${others ? `, then ${others}` : ''}`,
  noWeight: (name: string) => `${name}: no part counts, so nobody stands first`,
  nobody: (name: string) => `${name}: the filters leave nobody to compare. Take away the region or group.`,
  noSubject: {
    country: 'Choose a country.',
    site: 'Choose a centre: here, on the map or in the list.',
    network: 'Choose a network: here or in the directory.',
  },
  weights: 'What counts how much',
  alike: 'all parts alike',
  weighed: (count: number, formatted: string) =>
    `${plural(count, formatted, 'part', 'parts')} weighed otherwise`,
  reset: 'All alike again',
  weight: { '0': 'not at all', '1': 'once', '2': 'twice', '3': 'three times' },
  parts: {
    field: 'Same field',
    complement: 'Other fields',
    networks: 'Networks in common',
    links: 'Stated links',
    papers: 'Works together',
    growth: 'Growth of these works',
    near: 'Nearness',
    region: 'Region, South–South',
    capacity: 'Research capacity',
  },
  hints: {
    field: 'Centres of the fields filtered by, else of fields that both have; the most is 1.',
    complement: 'Fields in which only the other has a centre; the most is 1.',
    networks:
      'Networks of which both are members; of a network, how many each of its members shares on average. The most is 1.',
    links: 'Links between the two that a source states; the most is 1. What is not stated may exist.',
    papers: 'Works of the last whole year with authors in both, on a logarithmic scale; the most is 1.',
    growth:
      'Works together against six years before: half as many is 0, as many a third, four times as many 1. Asked only from 20 works on.',
    near: 'Great-circle distance between capitals, or between centres: the antipodes are 0, the same place 1.',
    region: 'Half for the same UNESCO region, half for both being in the Group of 77.',
    capacity:
      'Place among those compared by spending on research and by researchers per million; figures older than ten years are left out.',
  },
  reasons: {
    field: (count: number, formatted: string, fields: string) =>
      `${plural(count, formatted, 'centre', 'centres')} of ${fields}`,
    sameField: (field: string) => `the same field, ${field}`,
    complement: (names: string) => `centres of what it has none of: ${names}`,
    networks: (count: number, formatted: string) =>
      `${plural(count, formatted, 'network', 'networks')} in common`,
    networksOnAverage: (mean: string) => `${mean} networks in common with each member, on average`,
    links: (count: number, formatted: string) => plural(count, formatted, 'stated link', 'stated links'),
    papers: (count: number, formatted: string, year: number) =>
      `${plural(count, formatted, 'work', 'works')} together in ${year}`,
    papersOfCountries: (count: number, formatted: string, year: number) =>
      `${plural(count, formatted, 'work', 'works')} of the two countries together in ${year}`,
    growth: (times: string, from: number) => `${times} times the works together of ${from}`,
    here: 'in the same place',
    near: (km: string) => `${km} km away`,
    sameRegion: (share: string | null) =>
      share ? `the UNESCO region of ${share} of its countries` : 'the same UNESCO region',
    south: (share: string | null) =>
      share ? `in the Group of 77 with ${share} of its countries` : 'both in the Group of 77',
    percent: (percent: string, year: number) => `${percent}% of GDP for research (${year})`,
    researchers: (count: string, year: number) => `${count} researchers per million (${year})`,
    none: 'nothing found',
  },
  missing: (names: string) =>
    `Not known, or not counted within one country, and so taken as the middle of the others: ${names}.`,
  details: 'Parts',
  rank: 'Rank',
  name: 'Country or centre',
  score: 'Score',
  more: (formatted: string) => `Show all ${formatted}`,
  fewer: 'Show the first ten',
  own: (name: string) => `Partners of ${name}`,
  notes: {
    judge:
      'A ranking by what is known, not advice: who can and wants to work together only people can judge.',
    method: 'Each part is set between 0 and 1 among those compared; the score is their mean by the weights.',
    narrow:
      'The filters of field, region and group apply; broad networks count only where they are switched on.',
  },
  broad: 'Broad networks',
  found: (what: string) => `Found: ${what}`,
};
