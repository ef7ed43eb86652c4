import { describe, expect, it } from 'vitest';
import { sumByRegion } from '../../../../src/charts/matrix/regions.ts';
import { buildTies, createTiesSelector } from '../../../../src/charts/matrix/ties/ties.ts';
import { hostCountries } from '../../../../src/model/graph/host-countries.ts';
import { createSearch } from '../../../../src/model/search/search.ts';
import { filterCooperation } from '../../../../src/state/cooperation/cooperation.ts';
import { createSceneSelector } from '../../../../src/state/scene/select-scene.ts';
import { type Filters, type Focus, NO_FILTERS } from '../../../../src/state/view/view.ts';
import { isOfGroup } from '../../../helpers/groups.ts';
import { realCatalog } from '../../../helpers/real-catalog.ts';
import { readTable, recountSites } from '../../../helpers/real-tables.ts';
import { passes } from '../../../helpers/recount.ts';
import { realLinks, realNetworks } from '../../../model/graph/small-networks.ts';

const catalog = realCatalog();
const select = createSceneSelector(catalog, createSearch);
const knowledge = {
  networks: new Map(realNetworks().map((network) => [network.id, network])),
  links: realLinks(),
};
const hosts = hostCountries(knowledge.links);
const BROAD = ['wto', 'comstech', 'g77-china', 'asem'];

const centres = new Map(
  recountSites()
    .filter(({ kind }) => kind === 'centre')
    .map((site) => [site.id, site]),
);
const countries = new Map(readTable('countries').map((row) => [row.iso3 as string, row]));
const memberships = readTable('network-members');
const networkRows = readTable('networks');
const linkRows = readTable('links');
const members = memberships.filter((row) => row.member_kind === 'country' && row.role === 'member');

type Choice = Partial<Filters & Pick<Focus, 'link' | 'broad'>>;

function cooperationOf({ link = [], broad = false, ...filters }: Choice) {
  const scene = select({ ...NO_FILTERS, ...filters });
  return filterCooperation(knowledge, scene, { link, broad }, ['country', 'region']);
}

const inGroups = (iso3: string, groups: readonly string[]) =>
  groups.length === 0 || groups.some((group) => isOfGroup(countries.get(iso3), group));

/** Shared networks and links of each pair, straight from the tables and the rules as the README states them. */
function recount({ link = [], broad = false, ...rest }: Choice): Map<string, [number, number]> {
  const filters: Filters = { ...NO_FILTERS, ...rest };
  const { since, group } = filters;
  const field: readonly string[] = filters.field;
  const pairs = new Map<string, [number, number]>();
  const add = (a: string, b: string, place: 0 | 1) => {
    const key = [a, b].sort().join(' ');
    const pair = pairs.get(key) ?? [0, 0];
    pair[place]++;
    pairs.set(key, pair);
  };
  for (const network of networkRows) {
    const fields = (network.fields as string).split(';');
    if (!broad && BROAD.includes(network.id as string)) continue;
    if (field.length > 0 && !fields.some((own) => field.includes(own))) continue;
    if (since && network.start_year && Number(network.start_year) > since[1]) continue;
    if (since && network.end_year && Number(network.end_year) < since[0]) continue;
    const any = memberships.filter((row) => row.network_id === network.id && row.member_kind === 'country');
    if (group.length > 0 && !any.some((row) => inGroups(row.member as string, group))) continue;
    const own = [
      ...new Set(members.filter((row) => row.network_id === network.id).map((row) => row.member as string)),
    ];
    for (const a of own) for (const b of own) if (a < b) add(a, b, 0);
  }
  for (const row of linkRows) {
    if (link.length > 0 && !(link as readonly string[]).includes(row.type as string)) continue;
    if (field.length > 0 && !field.includes(row.field as string)) continue;
    if (!broad && BROAD.includes(row.network_id as string)) continue;
    if (since && !(row.year && Number(row.year) >= since[0] && Number(row.year) <= since[1])) continue;
    const ends = (['from', 'to'] as const).map((end) => {
      const name = row[end] as string;
      const kind = row[`${end}_kind`];
      const site = kind === 'centre' ? centres.get(name) : undefined;
      const hosted = kind === 'centre' ? hosts.get(name) : undefined;
      const own = kind === 'country' ? name : (site?.countries[0] ?? hosted);
      return { site, isIn: own !== undefined && inGroups(own, group), country: own };
    });
    const [a, b] = ends;
    if (group.length > 0 && !ends.some(({ isIn }) => isIn)) continue;
    const stated = ends.flatMap(({ site }) => site ?? []);
    const meets = (site: (typeof stated)[number]) =>
      passes(site, filters, 'since', 'field', 'country', 'region', 'group');
    if (stated.length > 0 && !stated.some(meets)) continue;
    if (!a?.country || !b?.country || a.country === b.country) continue;
    add(a.country, b.country, 1);
  }
  return pairs;
}

const COMBINATIONS: readonly (readonly [string, Choice])[] = [
  ['nothing narrowed', {}],
  ['the broad networks too', { broad: true }],
  ['water', { field: ['water'] }],
  ['basic sciences of category 2 centres', { field: ['basic-sciences-engineering'], category: ['2'] }],
  ['the nineties', { since: [1990, 1999] }],
  ['ASEAN', { group: ['asean'] }],
  ['partnerships and agreements', { link: ['partner', 'agreement'] }],
  ['geoparks only', { kind: ['geopark'] }],
  ['a country and a region, which are rows and leave nothing out', { country: ['VNM'], region: ['africa'] }],
];

describe('what countries share', () => {
  it.each(COMBINATIONS)('has the numbers of an independent recount: %s', (_, choice) => {
    const { partners, ties } = buildTies(cooperationOf(choice), hosts, 'both');
    const found = ties.map(({ first, second, networks, links }) => [
      [partners[first]?.country, partners[second]?.country].sort().join(' '),
      [networks.length, links],
    ]);
    const byPair = ([a]: readonly unknown[], [b]: readonly unknown[]) => (String(a) < String(b) ? -1 : 1);
    expect(found.sort(byPair)).toEqual([...recount(choice)].sort(byPair));
    expect(found.length).toBeGreaterThan(0);
  });

  it('agrees with its own parts: networks and links alone make the two numbers of both', () => {
    const cooperation = cooperationOf({});
    const total = (shown: 'both' | 'networks' | 'links') =>
      buildTies(cooperation, hosts, shown).ties.reduce((sum, { weight }) => sum + weight, 0);
    expect(total('networks') + total('links')).toBe(total('both'));
    const { ties, otherLinks } = buildTies(cooperation, hosts, 'both');
    expect(ties.reduce((sum, { links }) => sum + links, 0) + otherLinks).toBe(cooperation.links.length);
  });

  it('sums by region to the sums over countries, each pair once', () => {
    const ties = buildTies(cooperationOf({}), hosts, 'both');
    const regions = sumByRegion(ties);
    expect(regions).toHaveLength(15);
    const sum = (key: 'networks' | 'links' | 'pairs' | 'possible') =>
      regions.reduce((total, tie) => total + tie[key], 0);
    const pairs = recount({});
    expect(sum('networks')).toBe([...pairs.values()].reduce((total, [networks]) => total + networks, 0));
    expect(sum('links')).toBe([...pairs.values()].reduce((total, [, links]) => total + links, 0));
    expect(sum('pairs')).toBe(pairs.size);
    expect(sum('possible')).toBe((ties.partners.length * (ties.partners.length - 1)) / 2);
    const regionOf = (iso3: string) => countries.get(iso3)?.unesco_region;
    for (const { regions: wanted, networks, links } of regions) {
      const own = [...pairs].filter(
        ([pair]) => pair.split(' ').map(regionOf).sort().join() === [...wanted].sort().join(),
      );
      expect(networks).toBe(own.reduce((total, [, [shared]]) => total + shared, 0));
      expect(links).toBe(own.reduce((total, [, [, stated]]) => total + stated, 0));
    }
  });

  it('is measured anew only when networks or links are others', () => {
    const selectTies = createTiesSelector();
    const first = selectTies(cooperationOf({}), 'both');
    expect(selectTies(cooperationOf({ country: ['VNM'] }), 'both')).toBe(first);
    expect(selectTies(cooperationOf({ query: 'delta', since: [1800, 2100] }), 'networks').ties).not.toBe(
      first.ties,
    );
  });
});
