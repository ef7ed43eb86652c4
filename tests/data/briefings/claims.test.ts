import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../src/model/vocabulary.ts';
import { readTable } from '../../helpers/real-tables.ts';
import { type Claim, countries, inAsia, isEvent, leads, membersOf } from './claim.ts';
import { CLAIMS_OF_CENTRES } from './claims-of-centres.ts';
import { ARGUED, contexts, countOf, idsOf, shown } from './real-briefings.ts';

/** With whom a country has most papers, year by year. */
function firstPartners(country: string): ReadonlySet<string> {
  const best = new Map<string, { code: string; papers: number }>();
  for (const { from_iso3 = '', to_iso3 = '', year = '', papers } of readTable('copublications')) {
    if (from_iso3 !== country && to_iso3 !== country) continue;
    const found = { code: from_iso3 === country ? to_iso3 : from_iso3, papers: Number(papers) };
    if (found.papers > (best.get(year)?.papers ?? 0)) best.set(year, found);
  }
  return new Set([...best.values()].map(({ code }) => code));
}

const reserves = (first: number) => countOf(`kind=biosphere-reserve since=${first}-${first + 9}`);
const asean = idsOf('kind=centre&group=asean');
const joint = ['apn', 'e-asia-jrp', 'asean-japan-nexus', 'asean-supercomputing-network'].map(membersOf);
const water = 'kind=centre field=water';
const water2 = (country: string) => `${water} country=${country}`;

const CLAIMS: readonly Claim[] = [
  ...CLAIMS_OF_CENTRES,
  [
    'water',
    'the field with the most centres',
    () => leads('water', FIELDS, (field) => `kind=centre field=${field}`),
  ],
  ['water', 'none of them in Viet Nam', () => countOf(water2('VNM')) === 0],
  [
    'water',
    'Water is the largest field of the natural-science centres',
    () => leads('water', FIELDS, (field) => `kind=centre sector=natural-sciences field=${field}`),
  ],
  [
    'water',
    'Basic sciences and engineering come next',
    () =>
      leads(
        'basic-sciences-engineering',
        FIELDS.filter((field) => field !== 'water'),
        (field) => `kind=centre sector=natural-sciences field=${field}`,
      ),
  ],
  [
    'water',
    'Beijing’s was the first centre of category 2',
    () => isEvent('chn-irtces', /first category 2 centre/),
  ],
  ['water', 'Almaty’s has been renewed', () => isEvent('kaz-carg', /renew/)],
  ['water', 'the Mekong River Commission’s countries have none', () => countOf(`${water} group=mrc`) === 0],
  ['water', 'The lower Mekong has a commission, but no centre', () => countOf(`${water} group=mrc`) === 0],
  [
    'water',
    'under two regions of UNESCO',
    () => countOf(`${water} group=african_continent region=africa,arab-states`) === 6,
  ],
  [
    'water',
    'for more than a third of the water centres no source states a year of approval',
    () => countOf(`${water} since=1957-2026`) * 3 < countOf(water) * 2,
  ],
  [
    'networks',
    'no link joins its centres to others in ASEAN',
    () =>
      readTable('links').every(
        ({ from = '', to = '' }) =>
          !(/^vnm-/.test(from) && asean.includes(to)) && !(/^vnm-/.test(to) && asean.includes(from)),
      ),
  ],
  ['networks', 'no source records a link from Viet Nam’s centres to others in ASEAN', () => asean.length > 2],
  ['networks', 'in five of its countries', () => new Set(asean.map((id) => id.slice(0, 3))).size === 5],
  [
    'networks',
    'the one on battery safety begins with two',
    () => membersOf('asean-battery-safety-network').size === 2 && membersOf('asean-japan-nexus').size >= 10,
  ],
  [
    'networks',
    'China is a member of one and a partner of the other',
    () =>
      membersOf('lmc').has('CHN') &&
      readTable('network-members').some(
        ({ network_id, member, role }) => network_id === 'mrc' && member === 'CHN' && role === 'partner',
      ) &&
      !membersOf('mrc').has('CHN'),
  ],
  ['growth', 'its first five years', () => countOf('kind=biosphere-reserve since=1900-1975') === 0],
  [
    'growth',
    'each decade has brought more reserves',
    () =>
      reserves(1986) < reserves(1976) &&
      [1996, 2006, 2016].every((year) => reserves(year) > reserves(year - 10)),
  ],
  [
    'growth',
    'Spain has the most reserves',
    () => leads('ESP', countries, (country) => `kind=biosphere-reserve country=${country}`),
  ],
  [
    'growth',
    'fewer than Spain alone',
    () =>
      countOf('kind=biosphere-reserve group=southeast_asia') < countOf('kind=biosphere-reserve country=ESP'),
  ],
  [
    'growth',
    'of them in three countries',
    () => countOf('kind=biosphere-reserve former=1 status=withdrawn country=USA,BGR,AUS') > 30,
  ],
  [
    'growth',
    'Geoparks are young',
    () => countOf('kind=geopark since=2016-2026') * 2 > countOf('kind=geopark'),
  ],
  [
    'growth',
    'Only one of the two networks',
    () =>
      countOf('kind=geopark group=african_continent') * 20 <
      countOf('kind=biosphere-reserve group=african_continent'),
  ],
  [
    'growth',
    'China has the most',
    () => leads('CHN', countries, (country) => `kind=geopark country=${country}`),
  ],
  [
    'growth',
    'it has the most of both in Southeast Asia',
    () =>
      ['geopark', 'biosphere-reserve'].every((kind) =>
        leads('IDN', inAsia, (country) => `kind=${kind} country=${country}`),
      ),
  ],
  [
    'growth',
    'about half the reserves and a third of the geoparks',
    () =>
      Math.abs(
        countOf('kind=biosphere-reserve country=VNM') / countOf('kind=biosphere-reserve country=IDN') - 1 / 2,
      ) < 0.06 &&
      Math.abs(countOf('kind=geopark country=VNM') / countOf('kind=geopark country=IDN') - 1 / 3) < 0.06,
  ],
  [
    'integration',
    'The first form is joint research, in circles of two to twenty-two members',
    () =>
      Math.max(...joint.map(({ size }) => size)) === 22 &&
      membersOf('asean-battery-safety-network').size === 2 &&
      joint.every((members) => members.has('VNM')),
  ],
  ['integration', 'it can be large, as the geoparks’ network shows', () => membersOf('ggn').size > 50],
  [
    'integration',
    'The United States is Viet Nam’s first partner in papers, in every year counted',
    () => [...firstPartners('VNM')].join() === 'USA',
  ],
];

const [english] = contexts;
if (!english) throw new Error('no language');

describe.each(ARGUED)('the claims of the briefing %s', (id, { steps }) => {
  const sentences = steps.flatMap(({ title, text }) =>
    [title.en, text?.en].map((words) => shown(words, english)),
  );
  const own = CLAIMS.filter(([briefing]) => briefing === id);

  it.each(own.map(([, words, holds]) => [words, holds] as const))(
    'hold in the tables: %s',
    (words, holds) => {
      expect(
        sentences.some((sentence) => sentence.includes(words)),
        'no step says so any more',
      ).toBe(true);
      expect(holds()).toBe(true);
    },
  );

  it('are checked wherever a sentence says first, largest, most, only or none', () => {
    const bold = /\b(first|largest|biggest|most|only|none|leads?)\b/i;
    const claimed = sentences.filter((sentence) => bold.test(sentence));
    const unchecked = claimed.filter((sentence) => !own.some(([, words]) => sentence.includes(words)));
    // Order in a story or a list is no claim.
    expect(
      unchecked.filter((sentence) => !/First came|come first among|the first ten years/.test(sentence)),
    ).toEqual([]);
  });
});
