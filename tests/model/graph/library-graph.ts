import { UndirectedGraph } from 'graphology';
import { type IndexedGraph, neighboursOf } from '../../../src/model/graph/indexed-graph.ts';

/** The graph as graphology takes it: nodes named by their numbers, edges with a `weight`. */
export type LibraryGraph = UndirectedGraph<object, { weight: number }>;

/** Hands a graph to graphology, which checks what our own code measures. */
export function toLibraryGraph(graph: IndexedGraph): LibraryGraph {
  const library: LibraryGraph = new UndirectedGraph();
  for (const node of graph.ids.keys()) library.addNode(node);
  for (const node of graph.ids.keys()) {
    neighboursOf(graph, node).forEach((neighbour, index) => {
      const weight = graph.weights[(graph.starts[node] ?? 0) + index] ?? 0;
      // Each edge stands at both of its ends.
      if (node < neighbour) library.addEdge(node, neighbour, { weight });
    });
  }
  return library;
}
