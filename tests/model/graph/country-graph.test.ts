import { describe, expect, it } from 'vitest';
import { BROAD_NETWORKS } from '../../../src/model/broad-networks.ts';
import { memberCountries } from '../../../src/model/graph/countries-of.ts';
import { buildCountryGraph } from '../../../src/model/graph/country-graph.ts';
import { measureGraph } from '../../../src/model/graph/graph-measures.ts';
import { hostCountries } from '../../../src/model/graph/host-countries.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { readTable } from '../../helpers/real-tables.ts';
import { linkOf, networkOf, realLinks, realNetworks } from './small-networks.ts';

const catalog = realCatalog();

describe('the graph of countries', () => {
  it('counts shared networks and links apart, a centre standing for its country', () => {
    const networks = [
      networkOf('two', ['country VNM member', 'country ITA member', 'country ITA founder']),
      networkOf('one', [
        'country ITA member',
        'country VNM member',
        'country FRA member',
        'country USA donor',
      ]),
    ];
    const links = [
      linkOf('centre ita-ictp', 'country ITA', 'host'),
      linkOf('centre vnm-icp', 'centre ita-ictp', 'partner'),
      linkOf('country ITA', 'country VNM', 'donor'),
      linkOf('country USA', 'organisation UNESCO', 'donor'),
    ];
    const { nodes, edges } = buildCountryGraph({ networks, links, catalog, hosts: new Map() });
    expect(nodes).toEqual(['FRA', 'ITA', 'VNM'].map((key) => ({ id: `country:${key}`, key })));
    expect(edges).toEqual([
      { source: 'country:FRA', target: 'country:ITA', weight: 1, networks: ['one'], links: [], types: [] },
      { source: 'country:FRA', target: 'country:VNM', weight: 1, networks: ['one'], links: [], types: [] },
      {
        source: 'country:ITA',
        target: 'country:VNM',
        weight: 4,
        networks: ['one', 'two'],
        links: [1, 2],
        types: ['partner', 'donor'],
      },
    ]);
  });

  it('knows the country of a centre without a row by the link that says who hosts it', () => {
    const links = [
      linkOf('centre SESAME', 'country JOR', 'host'),
      linkOf('centre SESAME', 'country EGY', 'training'),
    ];
    const hosts = hostCountries(links);
    const [training] = links.slice(1);
    const chosen = training ? [training] : [];
    const { edges } = buildCountryGraph({ networks: [], links: chosen, catalog, hosts });
    expect(edges).toMatchObject([{ source: 'country:EGY', target: 'country:JOR', links: [0] }]);
    const unknown = buildCountryGraph({ networks: [], links: chosen, catalog, hosts: new Map() });
    expect(unknown).toEqual({ nodes: [], edges: [] });
  });

  it('is empty where nothing is chosen, and keeps a member that shares with nobody', () => {
    const none = { links: [], catalog, hosts: new Map<string, string>() };
    expect(buildCountryGraph({ networks: [], ...none })).toEqual({ nodes: [], edges: [] });
    const alone = buildCountryGraph({ networks: [networkOf('one', ['country VNM member'])], ...none });
    expect(alone).toEqual({ nodes: [{ id: 'country:VNM', key: 'VNM' }], edges: [] });
  });
});

describe('the graph of all countries', () => {
  const links = realLinks();
  const hosts = hostCountries(links);
  const networks = realNetworks();
  const countryOf = new Map([
    ...readTable('centres').map((row) => [row.id, row.country_iso3] as const),
    // As the two rows of links.csv of type `host` say.
    ['AGRHYMET', 'NER'] as const,
    ['SESAME', 'JOR'] as const,
  ]);
  const members = readTable('network-members').filter(
    (row) => row.member_kind === 'country' && row.role === 'member',
  );

  /** Shared networks and links of each pair, `ITA VNM` → `[networks, links]`, counted in the tables pair by pair. */
  function recount(without: readonly string[]): Map<string, [number, number]> {
    const pairs = new Map<string, [number, number]>();
    const add = (a: string, b: string, place: 0 | 1) => {
      const key = [a, b].sort().join(' ');
      const pair = pairs.get(key) ?? [0, 0];
      pair[place]++;
      pairs.set(key, pair);
    };
    for (const a of members.filter((row) => !without.includes(row.network_id as string))) {
      for (const b of members) {
        const pair = [a.member as string, b.member as string] as const;
        if (a.network_id === b.network_id && pair[0] < pair[1]) add(...pair, 0);
      }
    }
    for (const row of readTable('links')) {
      const ends = (['from', 'to'] as const).map((end) => {
        const kind = row[`${end}_kind`];
        if (kind === 'country') return row[end];
        return kind === 'centre' ? countryOf.get(row[end] as string) : undefined;
      });
      const [a, b] = ends;
      if (a && b && a !== b) add(a, b, 1);
    }
    return pairs;
  }

  it.each([
    ['with', []],
    ['without', BROAD_NETWORKS],
  ])('has the numbers of the tables %s the broad networks', (_, without) => {
    const chosen = networks.filter(({ id }) => !without.includes(id));
    const { edges } = buildCountryGraph({ networks: chosen, links, catalog, hosts });
    const found = edges.map(({ source, target, networks: shared, links: own }) => [
      `${source.slice(-3)} ${target.slice(-3)}`,
      [shared.length, own.length],
    ]);
    expect(found).toEqual([...recount(without)].sort(([a], [b]) => (a < b ? -1 : 1)));
    expect(
      edges.every(({ weight, networks: shared, links: own }) => weight === shared.length + own.length),
    ).toBe(true);
  });

  it('is far denser with the broad networks than without', () => {
    const density = (chosen: typeof networks) =>
      measureGraph(buildCountryGraph({ networks: chosen, links, catalog, hosts })).density;
    const rest = networks.filter(({ id }) => !BROAD_NETWORKS.includes(id));
    expect(density(networks)).toBeGreaterThan(2 * density(rest));
  });

  it('is that of networks whose broad ones have more members than almost all others', () => {
    const counts = new Map(networks.map((network) => [network.id, memberCountries(network).length]));
    for (const [id, count] of counts) {
      expect(count).toBe(members.filter((row) => row.network_id === id).length);
    }
    const broad = BROAD_NETWORKS.map((id) => counts.get(id) ?? 0);
    expect(broad).toHaveLength(4);
    const least = Math.min(...broad);
    const larger = [...counts].filter(([id, count]) => count > least && !BROAD_NETWORKS.includes(id));
    expect(least).toBeGreaterThan(50);
    expect(larger).toEqual([]);
  });
});
