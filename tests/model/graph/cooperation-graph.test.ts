import { describe, expect, it } from 'vitest';
import { buildCooperationGraph, nodeId } from '../../../src/model/graph/cooperation-graph.ts';
import { measureGraph } from '../../../src/model/graph/graph-measures.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { readTable } from '../../helpers/real-tables.ts';
import { linkOf, networkOf, realLinks, realNetworks } from './small-networks.ts';

const catalog = realCatalog();
const members = readTable('network-members');
const rows = readTable('links');

describe('the graph of cooperation', () => {
  it('joins members to networks in all their roles, and the ends of links', () => {
    const networks = [
      networkOf('one', ['country VNM member', 'country VNM founder', 'centre vnm-icp partner']),
      networkOf('two', ['organisation UNESCO lead']),
    ];
    const links = [
      linkOf('centre vnm-icp', 'country VNM', 'host'),
      linkOf('region africa', 'centre vnm-icp', 'training', 'two'),
      linkOf('country VNM', 'centre vnm-icp', 'donor', 'one'),
      linkOf('country VNM', 'centre vnm-icp', 'donor', 'one'),
    ];
    const { nodes, edges } = buildCooperationGraph({ networks, links, catalog });
    const siteIndex = catalog.siteById.get('vnm-icp')?.index;
    expect(nodes).toEqual([
      { id: 'centre:vnm-icp', kind: 'centre', key: 'vnm-icp', siteIndex },
      { id: 'country:VNM', kind: 'country', key: 'VNM', siteIndex: null },
      { id: 'network:one', kind: 'network', key: 'one', siteIndex: null },
      { id: 'network:two', kind: 'network', key: 'two', siteIndex: null },
      { id: 'organisation:UNESCO', kind: 'organisation', key: 'UNESCO', siteIndex: null },
      { id: 'region:africa', kind: 'region', key: 'africa', siteIndex: null },
    ]);
    const edge = (source: string, target: string, weight: number, rest: object) => ({
      ...{ source, target, weight, roles: [], types: [], networks: [], links: [] },
      ...rest,
    });
    expect(edges).toEqual([
      edge('centre:vnm-icp', 'country:VNM', 3, {
        types: ['host', 'donor'],
        networks: ['one'],
        links: [0, 2, 3],
      }),
      edge('centre:vnm-icp', 'network:one', 1, { roles: ['partner'], networks: ['one'] }),
      edge('centre:vnm-icp', 'region:africa', 1, { types: ['training'], networks: ['two'], links: [1] }),
      edge('country:VNM', 'network:one', 1, { roles: ['member', 'founder'], networks: ['one'] }),
      edge('network:two', 'organisation:UNESCO', 1, { roles: ['lead'], networks: ['two'] }),
    ]);
  });

  it('leaves out kinds of nodes and roles that are not asked for', () => {
    const networks = [networkOf('one', ['country VNM member', 'country ITA donor', 'centre vnm-icp member'])];
    const links = [
      linkOf('centre vnm-icp', 'country VNM', 'host'),
      linkOf('country ITA', 'country VNM', 'donor'),
    ];
    const graph = buildCooperationGraph({
      networks,
      links,
      catalog,
      include: { kinds: ['country', 'network'], roles: ['member'] },
    });
    expect(graph.nodes.map(({ id }) => id)).toEqual(['country:ITA', 'country:VNM', 'network:one']);
    expect(graph.edges.map(({ source, target }) => `${source} ${target}`)).toEqual([
      'country:ITA country:VNM',
      'country:VNM network:one',
    ]);
    const pairwise = buildCooperationGraph({
      networks,
      links,
      catalog,
      include: { kinds: ['country', 'centre'] },
    });
    expect(pairwise.edges.every(({ roles, links: own }) => roles.length === 0 && own.length > 0)).toBe(true);
  });

  it('is empty where nothing is chosen, keeps a network without members, and joins nothing to itself', () => {
    expect(buildCooperationGraph({ networks: [], links: [], catalog })).toEqual({ nodes: [], edges: [] });
    const links = [linkOf('country VNM', 'country VNM', 'partner')];
    const { nodes, edges } = buildCooperationGraph({ networks: [networkOf('one', [])], links, catalog });
    expect(nodes.map(({ id }) => id)).toEqual(['country:VNM', 'network:one']);
    expect(edges).toEqual([]);
  });
});

describe('the graph of all cooperation', () => {
  const links = realLinks();
  const networks = realNetworks();
  const { nodes, edges } = buildCooperationGraph({ networks, links, catalog });

  it('has every participant, every end of a link and every network of the tables', () => {
    const ids = new Set([
      ...readTable('networks').map((row) => `network:${row.id}`),
      ...members.map((row) => `${row.member_kind}:${row.member}`),
      ...rows.flatMap((row) => [`${row.from_kind}:${row.from}`, `${row.to_kind}:${row.to}`]),
    ]);
    expect(nodes.map(({ id }) => id)).toEqual([...ids].sort());
  });

  it('has every role and every link of the tables once', () => {
    const roles = edges.flatMap(({ source, target, networks: [id], roles: own }) => {
      const member = source === nodeId('network', id ?? '') ? target : source;
      return own.map((role) => `${id} ${member} ${role}`);
    });
    expect(roles.sort()).toEqual(
      members.map((row) => `${row.network_id} ${row.member_kind}:${row.member} ${row.role}`).sort(),
    );
    const joined = edges.flatMap(({ source, target, links: own }) =>
      own.map((index) => [index, [source, target]] as const),
    );
    expect(joined.sort(([a], [b]) => a - b)).toEqual(
      rows.map((row, index) => [index, [`${row.from_kind}:${row.from}`, `${row.to_kind}:${row.to}`].sort()]),
    );
    expect(edges.reduce((sum, { weight }) => sum + weight, 0)).toBe(
      rows.length + new Set(members.map((row) => `${row.network_id} ${row.member_kind} ${row.member}`)).size,
    );
  });

  it('knows the sites of all centres but the two that have no row', () => {
    const siteless = nodes.filter(({ kind, siteIndex }) => kind === 'centre' && siteIndex === null);
    expect(siteless.map(({ key }) => key)).toEqual(['AGRHYMET', 'SESAME']);
    for (const { key, siteIndex } of nodes)
      if (siteIndex !== null) expect(catalog.sites[siteIndex]?.id).toBe(key);
  });

  it('is the same whatever the order of the tables', () => {
    const shuffled = networks
      .map((network) => ({ ...network, members: [...network.members].reverse() }))
      .reverse();
    expect(buildCooperationGraph({ networks: shuffled, links, catalog })).toEqual({ nodes, edges });
  });

  it('has measures that can be counted in the tables', () => {
    const measures = measureGraph({ nodes, edges });
    const partners = new Set([
      ...members
        .filter((row) => row.member_kind === 'country' && row.member === 'VNM')
        .map((row) => row.network_id),
      ...rows.flatMap((row) => {
        const [from, to] = [`${row.from_kind} ${row.from}`, `${row.to_kind} ${row.to}`];
        return from === 'country VNM' ? [to] : to === 'country VNM' ? [from] : [];
      }),
    ]);
    expect(measures.nodes.get('country:VNM')?.degree).toBe(partners.size);
    expect(measures.edgeCount).toBe(edges.length);
    expect(measures.nodes.get('country:VNM')?.isArticulation).toBe(true);
    expect(measures.modularity).toBeGreaterThan(0.3);
  });
});
