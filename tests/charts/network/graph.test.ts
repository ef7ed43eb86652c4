import { describe, expect, it } from 'vitest';
import {
  buildShownGraph,
  countPlaceless,
  createBroadCounter,
  createGraphSelector,
  IGNORED_PLACE,
  type NetworkShow,
} from '../../../src/charts/network/graph.ts';
import { measureGraph } from '../../../src/model/graph/graph-measures.ts';
import { filterCooperation } from '../../../src/state/cooperation/cooperation.ts';
import { createSceneSelector } from '../../../src/state/scene/select-scene.ts';
import { type Filters, type Focus, NO_FILTERS } from '../../../src/state/view/view.ts';
import { isOfGroup } from '../../helpers/groups.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { readTable, recountSites } from '../../helpers/real-tables.ts';
import { passes } from '../../helpers/recount.ts';
import { realLinks, realNetworks } from '../../model/graph/small-networks.ts';

const catalog = realCatalog();
const select = createSceneSelector(catalog);
const knowledge = {
  networks: new Map(realNetworks().map((network) => [network.id, network])),
  links: realLinks(),
};
const BROAD = ['wto', 'comstech', 'g77-china', 'asem'];
const centres = new Map(recountSites().flatMap((site) => (site.kind === 'centre' ? [[site.id, site]] : [])));
const countries = new Map(readTable('countries').map((row) => [row.iso3 as string, row]));
const memberRows = readTable('network-members');
const networkRows = readTable('networks');
const linkRows = readTable('links');
/** The country of each centre without a row of its own, as the links state it. */
const hosts = new Map(
  linkRows.flatMap((row) =>
    row.type === 'host' && row.from_kind === 'centre' && row.to_kind === 'country'
      ? [[row.from, row.to] as const]
      : [],
  ),
);

type Choice = Partial<Filters & Pick<Focus, 'link' | 'broad'>>;

function cooperationOf({ link = [], broad = false, ...filters }: Choice) {
  const scene = select({ ...NO_FILTERS, ...filters });
  return filterCooperation(knowledge, scene, { link, broad }, IGNORED_PLACE);
}

const isIn = (iso3: string, { region, group }: Filters) => {
  const row = countries.get(iso3);
  if (region.length > 0 && !(region as readonly string[]).includes(row?.unesco_region ?? '')) return false;
  return group.length === 0 || group.some((id) => isOfGroup(row, id));
};

/** The links that pass, straight from the tables and the rules as the README states them; those of countries do not count. */
function recountLinks({ link = [], broad = false, ...rest }: Choice) {
  const filters: Filters = { ...NO_FILTERS, ...rest };
  const { since, field, region, group } = filters;
  return linkRows.filter((row) => {
    if (link.length > 0 && !(link as readonly string[]).includes(row.type as string)) return false;
    if (field.length > 0 && !(field as readonly string[]).includes(row.field as string)) return false;
    if (!broad && BROAD.includes(row.network_id as string)) return false;
    if (since && !(row.year && Number(row.year) >= since[0] && Number(row.year) <= since[1])) return false;
    const ends = (['from', 'to'] as const).map((end) => {
      const [kind, name] = [row[`${end}_kind`], row[end] as string];
      const site = kind === 'centre' ? centres.get(name) : undefined;
      const hosted = kind === 'centre' ? hosts.get(name) : undefined;
      const own = kind === 'country' ? name : (site?.countries[0] ?? hosted);
      return { site, isInPlace: own !== undefined && isIn(own, filters) };
    });
    if (region.length + group.length > 0 && !ends.some(({ isInPlace }) => isInPlace)) return false;
    const stated = ends.flatMap(({ site }) => site ?? []);
    const meets = (site: (typeof stated)[number]) =>
      passes(site, filters, 'since', 'field', 'country', 'region', 'group');
    return stated.length === 0 || stated.some(meets);
  });
}

/** The networks that pass, in the same way. */
function recountNetworks({ broad = false, ...rest }: Choice) {
  const filters: Filters = { ...NO_FILTERS, ...rest };
  const { since, field, region, group } = filters;
  return networkRows.filter((row) => {
    const fields = (row.fields as string).split(';');
    if (!broad && BROAD.includes(row.id as string)) return false;
    if (field.length > 0 && !fields.some((own) => (field as readonly string[]).includes(own))) return false;
    if (since && row.start_year && Number(row.start_year) > since[1]) return false;
    if (since && row.end_year && Number(row.end_year) < since[0]) return false;
    if (region.length + group.length === 0) return true;
    return memberRows.some(
      (member) =>
        member.network_id === row.id &&
        member.member_kind === 'country' &&
        isIn(member.member as string, filters),
    );
  });
}

/** Neighbours of each node. */
function recount(choice: Choice, show: NetworkShow): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (id: string) => {
    const known = neighbours.get(id) ?? new Set<string>();
    neighbours.set(id, known);
    return known;
  };
  const join = (a: string, b: string) => {
    const [left, right] = [add(a), add(b)];
    if (a === b) return;
    left.add(b);
    right.add(a);
  };
  if (show !== 'memberships') {
    for (const row of recountLinks(choice)) join(`${row.from_kind}:${row.from}`, `${row.to_kind}:${row.to}`);
  }
  if (show !== 'links') {
    for (const { id } of recountNetworks(choice)) {
      add(`network:${id}`);
      for (const row of memberRows)
        if (row.network_id === id) join(`network:${id}`, `${row.member_kind}:${row.member}`);
    }
  }
  return neighbours;
}

const edgesOf = (neighbours: ReturnType<typeof recount>) =>
  [...neighbours.values()].reduce((sum, { size }) => sum + size, 0) / 2;

const COMBINATIONS: readonly (readonly [string, Choice])[] = [
  ['nothing narrowed', {}],
  ['the broad networks too', { broad: true }],
  ['water', { field: ['water'] }],
  ['Africa', { region: ['africa'] }],
  ['ASEAN since 2000', { group: ['asean'], since: [2000, 2026] }],
  ['partnerships and agreements', { link: ['partner', 'agreement'] }],
  ['a country, which a click on it sets and which leaves nothing out', { country: ['VNM'] }],
  ['a country and its region', { country: ['KEN'], region: ['africa'] }],
  ['basic sciences, with category 1 centres', { field: ['basic-sciences-engineering'], category: ['1'] }],
  ['nothing', { field: ['ocean'], since: [1800, 1801] }],
];

describe('the graph of the network', () => {
  it.each(COMBINATIONS)(
    'has the nodes, connections and degrees of an independent recount: %s',
    (_, choice) => {
      for (const show of ['links', 'memberships', 'both'] as const) {
        const graph = buildShownGraph(cooperationOf(choice), show);
        const expected = recount(choice, show);
        const { nodes } = measureGraph(graph);
        const degrees = [...nodes.values()].map(({ id, degree }) => `${id} ${degree}`);
        expect(degrees.sort()).toEqual([...expected].map(([id, { size }]) => `${id} ${size}`).sort());
        expect(graph.edges.length).toBe(edgesOf(expected));
      }
    },
  );

  it('counts what the broad networks would bring', () => {
    const scene = select(NO_FILTERS);
    const countBroad = createBroadCounter();
    for (const show of ['links', 'memberships', 'both'] as const) {
      const added = edgesOf(recount({ broad: true }, show)) - edgesOf(recount({}, show));
      expect(countBroad(knowledge, { scene, link: [], show })).toBe(added);
    }
  });

  it('counts the links with an end that the globe has no place for', () => {
    const placeless = linkRows.filter(
      (row) =>
        !BROAD.includes(row.network_id as string) &&
        (['from', 'to'] as const).some((end) => {
          const [kind, name] = [row[`${end}_kind`], row[end] as string];
          return kind === 'country' ? !countries.has(name) : kind !== 'centre' || !centres.has(name);
        }),
    );
    expect(countPlaceless(cooperationOf({}))).toBe(placeless.length);
    expect(placeless.length).toBeGreaterThan(0);
  });

  it('stays the same object while the same networks and links pass', () => {
    const selectGraph = createGraphSelector();
    const first = selectGraph(cooperationOf({}), 'links');
    expect(selectGraph(cooperationOf({ country: ['VNM'] }), 'links')).toBe(first);
    expect(selectGraph(cooperationOf({ field: ['water'] }), 'links')).not.toBe(first);
    expect(selectGraph(cooperationOf({}), 'both')).not.toBe(first);
  });
});
