import type { Catalog } from '../../model/catalog/catalog.ts';
import type { CooperationGraph } from '../../model/graph/cooperation-graph.ts';
import type { GraphMeasures, NodeMeasures } from '../../model/graph/graph-measures.ts';
import { nodeRadius } from './canvas/radius.ts';
import type { NetworkConnection, NetworkPoint } from './points.ts';
import type { NetworkWords } from './words.ts';

/** By which measure nodes are sized, sorted and labelled. */
type NetworkSize = 'degree' | 'betweenness';

/** The graph as the chart draws it. */
export interface NetworkModel {
  readonly points: readonly NetworkPoint[];
  readonly connections: readonly NetworkConnection[];
  /** Places of the points, the highest measure first, among equals by name. */
  readonly order: readonly number[];
  readonly measures: GraphMeasures;
  readonly size: NetworkSize;
}

/** What a model is made of. */
interface ModelInput {
  readonly graph: CooperationGraph;
  readonly measures: GraphMeasures;
  readonly size: NetworkSize;
  readonly catalog: Catalog;
  readonly words: Pick<NetworkWords, 'name' | 'label'>;
  readonly compare: (a: string, b: string) => number;
}

/** Places of the two ends of each edge among the nodes, one pair after the other. */
export function endsOfEdges({ nodes, edges }: CooperationGraph): Uint32Array {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  return Uint32Array.from(
    edges.flatMap(({ source, target }) => [places.get(source) ?? 0, places.get(target) ?? 0]),
  );
}

/** Joins a graph with its measures and names. Error: where a node was not measured. */
export function createNetworkModel(input: ModelInput): NetworkModel {
  const { graph, measures, size, catalog, words, compare } = input;
  const ends = endsOfEdges(graph);
  const connections = graph.edges.map((edge, index) => ({
    edge,
    source: ends[2 * index] ?? 0,
    target: ends[2 * index + 1] ?? 0,
  }));
  const sizeOf = ({ degree, betweenness }: NodeMeasures) => (size === 'degree' ? degree : betweenness);
  const most = [...measures.nodes.values()].reduce((most, node) => Math.max(most, sizeOf(node)), 0);
  const neighbours = graph.nodes.map((): number[] => []);
  for (const { source, target } of connections) {
    neighbours[source]?.push(target);
    neighbours[target]?.push(source);
  }
  const points = graph.nodes.map((node, index): NetworkPoint => {
    const measured = measures.nodes.get(node.id);
    if (!measured) throw new Error(`A node of the network was not measured: ${node.id}`);
    return {
      index,
      node,
      name: words.name(node),
      label: words.label(node),
      field: (node.siteIndex !== null && catalog.sites[node.siteIndex]?.field) || null,
      measures: measured,
      radius: nodeRadius(most > 0 ? sizeOf(measured) / most : 0),
      neighbours: neighbours[index] ?? [],
    };
  });
  const byMeasure = (a: number, b: number) => {
    const [one, other] = [points[a], points[b]];
    if (!one || !other) return 0;
    return (
      sizeOf(other.measures) - sizeOf(one.measures) ||
      other.measures.degree - one.measures.degree ||
      compare(one.name, other.name) ||
      a - b
    );
  };
  const order = points.map(({ index }) => index).sort(byMeasure);
  const ranks = new Uint32Array(points.length);
  order.forEach((index, rank) => {
    ranks[index] = rank;
  });
  for (const list of neighbours) list.sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  return { points, connections, order, measures, size };
}
