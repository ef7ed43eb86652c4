import { compareIds, type Graph } from './graph.ts';

/** A graph as numbers: node `i` has the neighbours from `starts[i]` to `starts[i + 1]`, in ascending order. */
export interface IndexedGraph {
  /** In order; the place of an id is the number of its node. */
  readonly ids: readonly string[];
  readonly edgeCount: number;
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
  /** Of the edges to the neighbours, in their order. */
  readonly weights: Float64Array;
}

/**
 * Numbers a graph, the same way whatever the order of its nodes and edges. Edges between the same two nodes become one,
 * edges from a node to itself are left out; throws where an edge names no node.
 */
export function indexGraph(graph: Graph): IndexedGraph {
  const ids = [...new Set(graph.nodes.map(({ id }) => id))].sort(compareIds);
  const count = ids.length;
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = (id: string) => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`an edge names a node that the graph has not: ${id}`);
    return place;
  };

  // Keyed by number, not text: 2^53 leaves room for ninety million nodes.
  const weightByPair = new Map<number, number>();
  for (const { source, target, weight } of graph.edges) {
    const [from, to] = [placeOf(source), placeOf(target)];
    if (from === to) continue;
    for (const key of [from * count + to, to * count + from]) {
      weightByPair.set(key, (weightByPair.get(key) ?? 0) + weight);
    }
  }
  const pairs = Float64Array.from(weightByPair.keys()).sort();
  const starts = new Int32Array(count + 1);
  for (const pair of pairs) {
    const next = Math.floor(pair / count) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let node = 0; node < count; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  return {
    ids,
    edgeCount: pairs.length / 2,
    starts,
    neighbours: Int32Array.from(pairs, (pair) => pair % count),
    weights: pairs.map((pair) => weightByPair.get(pair) ?? 0),
  };
}

/** The neighbours of a node, ascending. */
export function neighboursOf({ starts, neighbours }: IndexedGraph, node: number): Int32Array {
  return neighbours.subarray(starts[node], starts[node + 1]);
}
