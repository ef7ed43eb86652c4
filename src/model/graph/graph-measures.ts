import { findArticulations } from './articulation.ts';
import { findBetweenness } from './betweenness.ts';
import { findComponents } from './components.ts';
import type { Graph } from './graph.ts';
import { type IndexedGraph, indexGraph, neighboursOf } from './indexed-graph.ts';
import { findClusters } from './louvain.ts';
import { groupSizes } from './number-by-size.ts';

/** How a node stands in its graph; README.md beside this file defines each measure and names its source. */
export interface NodeMeasures {
  readonly id: string;
  /** Neighbours. */
  readonly degree: number;
  /** Share of the other nodes that are neighbours, 0…1. */
  readonly degreeCentrality: number;
  /** Sum of the weights of its edges. */
  readonly strength: number;
  /** Share of the shortest paths between others that pass through it, 0…1. */
  readonly betweenness: number;
  /** Numbered from 0, the largest first, among equals by first id. */
  readonly component: number;
  /** Numbered like components. */
  readonly cluster: number;
  /** 0 where all neighbours are of one cluster, towards 1 the more evenly they spread over many. */
  readonly participation: number;
  /** Whether it is a bridge: without it, its component falls apart. */
  readonly isArticulation: boolean;
  /** Groups into which its component falls without it; 2 or more for a bridge. */
  readonly joins: number;
  /** Nodes that lose touch with the largest of these groups. */
  readonly cutOff: number;
}

/** A graph as a whole, and each of its nodes. */
export interface GraphMeasures {
  /** By id, in the order of ids. */
  readonly nodes: ReadonlyMap<string, NodeMeasures>;
  readonly nodeCount: number;
  readonly edgeCount: number;
  /** Share of all pairs of nodes that an edge joins, 0…1. */
  readonly density: number;
  readonly componentCount: number;
  /** Nodes of the largest component. */
  readonly largestComponent: number;
  readonly clusterCount: number;
  /** Of the clusters, −0.5…1. */
  readonly modularity: number;
}

/** All measures of a graph; the order of its nodes and edges does not matter. Throws where an edge names no node. */
export function measureGraph(graph: Graph): GraphMeasures {
  const indexed = indexGraph(graph);
  const { ids, edgeCount, starts, weights } = indexed;
  const components = findComponents(indexed);
  const { clusters, modularity } = findClusters(indexed);
  const articulations = findArticulations(indexed, components);
  const betweenness = findBetweenness(indexed);

  const nodes = ids.map((id, node): NodeMeasures => {
    const [first = 0, end = 0] = [starts[node], starts[node + 1]];
    const degree = end - first;
    const { joins, cutOff } = articulations[node] ?? { joins: 0, cutOff: 0 };
    return {
      id,
      degree,
      degreeCentrality: ids.length > 1 ? degree / (ids.length - 1) : 0,
      strength: weights.subarray(first, end).reduce((sum, weight) => sum + weight, 0),
      betweenness: betweenness[node] ?? 0,
      component: components[node] ?? 0,
      cluster: clusters[node] ?? 0,
      participation: measureParticipation(indexed, node, clusters),
      isArticulation: joins > 1,
      joins,
      cutOff,
    };
  });
  const pairs = (ids.length * (ids.length - 1)) / 2;
  const sizes = groupSizes(components);
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    nodeCount: ids.length,
    edgeCount,
    density: pairs > 0 ? edgeCount / pairs : 0,
    componentCount: sizes.length,
    largestComponent: sizes[0] ?? 0,
    clusterCount: groupSizes(clusters).length,
    modularity,
  };
}

/** R. Guimerà and L. A. N. Amaral, 2005, doi:10.1038/nature03288: 1 less the squared shares of the clusters among the neighbours. */
function measureParticipation(graph: IndexedGraph, node: number, clusters: readonly number[]): number {
  const neighbours = neighboursOf(graph, node);
  if (neighbours.length === 0) return 0;
  const counts = new Map<number, number>();
  for (const neighbour of neighbours) {
    const cluster = clusters[neighbour] ?? 0;
    counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  }
  return 1 - [...counts.values()].reduce((sum, count) => sum + (count / neighbours.length) ** 2, 0);
}
