import type { Catalog } from '../catalog/catalog.ts';
import { LINK_TYPES, type LinkType } from '../link-types.ts';
import type { Link, Network } from '../network.ts';
import type { Iso3 } from '../site.ts';
import { nodeId } from './cooperation-graph.ts';
import { countryOfEnd, memberCountries } from './countries-of.ts';
import { compareIds, type Graph, type GraphEdge, type GraphNode, sortGraph } from './graph.ts';

/** A country that shares a network, or could, or that a link joins to another. */
export interface CountryNode extends GraphNode {
  /** As in the graph of cooperation: `country:VNM`. */
  readonly id: string;
  readonly key: Iso3;
}

/** What two countries have in common; the two numbers that make the weight are the lengths of `networks` and `links`. */
export interface CountryEdge extends GraphEdge {
  /** Shared networks and links together. */
  readonly weight: number;
  /** Ids of the networks of which both are members. */
  readonly networks: readonly string[];
  /** Positions, in the links that were given, of those between the two, ascending. */
  readonly links: readonly number[];
  /** Types of these links, each once. */
  readonly types: readonly LinkType[];
}

export type CountryGraph = Graph<CountryNode, CountryEdge>;

/** What a graph of countries is made of; networks and links as already chosen. */
export interface CountryGraphInput {
  readonly networks: readonly Network[];
  readonly links: readonly Link[];
  readonly catalog: Catalog;
  /** Countries of the centres without a row, from `hostCountries` (host-countries.ts) over all links, whichever are chosen. */
  readonly hosts: ReadonlyMap<string, Iso3>;
}

/**
 * The graph of countries that are members of the same networks or that links join, a centre standing for its country. Links
 * within one country, to organisations and to regions join no two countries and are left out.
 */
export function buildCountryGraph({ networks, links, catalog, hosts }: CountryGraphInput): CountryGraph {
  const nodes = new Map<Iso3, CountryNode>();
  const pairs = new Map<string, { source: string; target: string; networks: string[]; links: number[] }>();

  const addNode = (key: Iso3) => {
    const id = nodeId('country', key);
    if (!nodes.has(key)) nodes.set(key, { id, key });
    return id;
  };
  const pairOf = (a: Iso3, b: Iso3) => {
    const [first, second] = a < b ? [a, b] : [b, a];
    const [source, target] = [addNode(first), addNode(second)];
    const key = `${source}\n${target}`;
    const known = pairs.get(key);
    if (known) return known;
    const pair = { source, target, networks: [], links: [] };
    pairs.set(key, pair);
    return pair;
  };

  for (const network of networks) {
    const { id } = network;
    const list = memberCountries(network);
    list.forEach((country, index) => {
      addNode(country);
      for (const other of list.slice(index + 1)) pairOf(country, other).networks.push(id);
    });
  }
  links.forEach(({ from, to }, index) => {
    const [a, b] = [countryOfEnd(from, catalog, hosts), countryOfEnd(to, catalog, hosts)];
    if (a !== undefined && b !== undefined && a !== b) pairOf(a, b).links.push(index);
  });

  const edges = [...pairs.values()].map((pair): CountryEdge => {
    const types = new Set(pair.links.map((index) => links[index]?.type));
    return {
      ...pair,
      weight: pair.networks.length + pair.links.length,
      networks: pair.networks.sort(compareIds),
      types: LINK_TYPES.filter((type) => types.has(type)),
    };
  });
  return sortGraph(nodes.values(), edges);
}
