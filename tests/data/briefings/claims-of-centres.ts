import { stateOfTerm } from '../../../src/model/register/term.ts';
import { FIELDS, REGIONS } from '../../../src/model/vocabulary.ts';
import { slideOrder } from '../../charts/slide-orders.ts';
import { readTable } from '../../helpers/real-tables.ts';
import { type Claim, countries, inAsia, isEvent, leads, membersOf } from './claim.ts';
import { catalog, countOf, idsOf } from './real-briefings.ts';

const science = 'kind=centre sector=natural-sciences,ocean';
const numberOf = (id: string) => Number(readTable('indicators').find((row) => row.id === id)?.value);

/** Works with authors in Viet Nam and another country, in the latest year that is wholly indexed. */
function papersWith(country: string): number {
  const row = readTable('copublications').find(
    ({ from_iso3, to_iso3, year }) =>
      year === '2021' && [from_iso3, to_iso3].sort().join() === [country, 'VNM'].sort().join(),
  );
  return Number(row?.papers);
}

/** The countries of Southeast Asia whose centres a network counts among its own, by network; those of the whole world left out. */
function regionalNetworks(): ReadonlyMap<string, ReadonlySet<string>> {
  const centres = new Set(idsOf('kind=centre&group=southeast_asia'));
  const found = new Map<string, Set<string>>();
  for (const { network_id = '', member = '' } of readTable('network-members')) {
    const scope = readTable('networks').find(({ id }) => id === network_id)?.region_scope;
    if (!centres.has(member) || scope === 'global') continue;
    found.set(network_id, (found.get(network_id) ?? new Set()).add(member.slice(0, 3)));
  }
  return found;
}

/** Whether the terms of Viet Nam's two centres are over, and no row tells of a renewal. */
const isTermOver = () => {
  const details = slideOrder({}).knowledge?.details;
  return ['vnm-icp', 'vnm-icrtm'].every((id) => {
    const end = details?.get(id)?.term?.end;
    return (
      end &&
      stateOfTerm({ end }, catalog.compiled) === 'passed' &&
      readTable('centre-events').every(({ centre, event }) => centre !== id || event !== 'renewed')
    );
  });
};

/** The claims of the briefings on the world's centres, Viet Nam, Southeast Asia and nine centres. */
export const CLAIMS_OF_CENTRES: readonly Claim[] = [
  ['centres-worldwide', 'Water leads', () => leads('water', FIELDS, (field) => `kind=centre field=${field}`)],
  [
    'centres-worldwide',
    'Two regions host',
    () =>
      REGIONS.filter((region) => countOf(`${science} region=${region}`) > 20).join() ===
      'asia-pacific,europe-north-america',
  ],
  [
    'centres-worldwide',
    'no other country has more than two',
    () =>
      countOf(`${science} country=CHN`) === countOf(`${science} country=IRN`) &&
      countries.every((iso3) => ['CHN', 'IRN'].includes(iso3) || countOf(`${science} country=${iso3}`) <= 2),
  ],
  [
    'centres-worldwide',
    'The first category 2 centre opened in Beijing in 1984; most followed two decades later',
    () =>
      isEvent('chn-irtces', /first category 2 centre/) &&
      countOf('kind=centre since=2004-2026') * 2 > countOf('kind=centre since=1957-2026'),
  ],
  [
    'centres-worldwide',
    'No centre for science policy or the ocean stands outside Asia and the Pacific',
    () =>
      countOf('kind=centre field=science-policy,ocean') ===
      countOf('kind=centre field=science-policy,ocean region=asia-pacific'),
  ],
  [
    'centres-worldwide',
    'none for the earth, science policy or the ocean',
    () => countOf('kind=centre region=africa field=earth,science-policy,ocean') === 0,
  ],
  [
    'centres-worldwide',
    'Most science centres were active when last seen',
    () => countOf(`${science} status=active`) * 2 > countOf(science),
  ],
  [
    'centres-worldwide',
    'none in Southeast Asia',
    () => countOf('kind=centre group=southeast_asia field=ocean,ecology') === 0,
  ],
  [
    'centres-worldwide',
    'one of them in Malaysia',
    () => countOf('kind=centre country=MYS field=science-policy') === 1,
  ],
  [
    'viet-nam',
    'By our reckoning the term of both centres is over, and no source tells of a renewal',
    isTermOver,
  ],
  ['integration', 'of their renewal no source tells', isTermOver],
  ['viet-nam', 'but only 2 of them are science centres', () => countOf('kind=centre country=VNM') === 2],
  [
    'viet-nam',
    'Second in Southeast Asia',
    () =>
      leads('IDN', inAsia, (iso3) => `country=${iso3}`) &&
      leads(
        'VNM',
        inAsia.filter((iso3) => iso3 !== 'IDN'),
        (iso3) => `country=${iso3}`,
      ),
  ],
  [
    'viet-nam',
    'none yet in Brunei, the Lao PDR, Singapore and Timor-Leste',
    () => countOf('country=BRN,LAO,SGP,TLS') === 0,
  ],
  [
    'viet-nam',
    'Malaysia has as many centres, in fields that Viet Nam lacks',
    () =>
      countOf('kind=centre country=MYS') === countOf('kind=centre country=VNM') &&
      countOf('kind=centre country=MYS field=water,science-policy') === countOf('kind=centre country=MYS') &&
      countOf('kind=centre country=VNM field=water,science-policy') === 0,
  ],
  [
    'viet-nam',
    'the one that its two centres lead names no member',
    () =>
      membersOf('icp-icrtm-cooperation').size === 0 &&
      ['wnicbr', 'ioc-westpac', 'ihp-rsc-ap', 'apgn', 'seabrnet'].every((id) => membersOf(id).has('VNM')),
  ],
  [
    'viet-nam',
    'with the United States and East Asia, far fewer with ASEAN',
    () =>
      Math.max(...inAsia.filter((iso3) => iso3 !== 'VNM').map((iso3) => papersWith(iso3) || 0)) * 2 <
      Math.min(...['USA', 'KOR', 'CHN', 'JPN'].map(papersWith)),
  ],
  [
    'viet-nam',
    'Southeast Asia has no known centre for the earth, ecology or the ocean',
    () => countOf('kind=centre group=southeast_asia field=earth,ecology,ocean') === 0,
  ],
  [
    'southeast-asia',
    'four countries have none',
    () => inAsia.filter((iso3) => countOf(`country=${iso3}`) === 0).length === 4,
  ],
  [
    'southeast-asia',
    'three of them have two each',
    () => {
      const counts = inAsia
        .map((iso3) => countOf(`kind=centre country=${iso3}`))
        .filter((count) => count > 0);
      return counts.sort().join() === '1,1,2,2,2';
    },
  ],
  [
    'southeast-asia',
    'leans to geoparks, not to centres',
    () => {
      const share = (kind: string, place = '') => countOf(`kind=${kind} ${place}`) / countOf(place);
      return (
        share('geopark', 'group=southeast_asia') > share('geopark') &&
        share('centre', 'group=southeast_asia') < share('centre')
      );
    },
  ],
  [
    'southeast-asia',
    'The Mekong has no water centre',
    () => countOf('kind=centre field=water group=mrc') === 0,
  ],
  [
    'southeast-asia',
    'more than four times Viet Nam’s share',
    () => numberOf('rd-gdp-sgp') > 4 * numberOf('rd-gdp-vnm'),
  ],
  [
    'southeast-asia',
    'its category 2 centres have none of their own',
    () =>
      [...regionalNetworks()]
        .filter(([, hosts]) => hosts.size > 1)
        .map(([id]) => id)
        .join() === 'ihp-rsc-ap',
  ],
  [
    'southeast-asia',
    'Only the two water centres share a regional committee',
    () => [...(regionalNetworks().get('ihp-rsc-ap') ?? [])].sort().join() === 'idn,mys',
  ],
  [
    'nine-centres',
    'the two institutes that came first',
    () => isEvent('nld-ihe-delft', /^Forerunner/) && isEvent('ita-ictp', /opens in Trieste/),
  ],
  [
    'nine-centres',
    'partner institutes stand in four countries',
    () => ['BRA', 'CHN', 'MEX', 'RWA'].every((iso3) => membersOf('ictp-partner-institutes').has(iso3)),
  ],
  [
    'nine-centres',
    'First in the earth sciences',
    () => {
      const earth = readTable('centres').filter(({ field }) => field === 'earth');
      const years = earth.map((row) => Number(row.approved_year || row.agreement_year));
      return Math.min(...years) === Number(earth.find(({ id }) => id === 'chn-irck')?.agreement_year);
    },
  ],
  [
    'nine-centres',
    'the first centre of the Man and the Biosphere Programme',
    () => isEvent('esp-icmbr', /first category 2 centre of the MAB programme/),
  ],
  ['nine-centres', 'is the only one in Sweden', () => countOf('kind=centre country=SWE') === 1],
  [
    'nine-centres',
    'Missing for most of them: budgets, staff, and how many were trained',
    () => {
      const counted = readTable('indicators').filter(({ unit = '' }) => /people|billion VND/.test(unit));
      return new Set(counted.map(({ entity }) => entity)).size === 2;
    },
  ],
];
