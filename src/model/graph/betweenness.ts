import { at } from '../typed.ts';
import type { IndexedGraph } from './indexed-graph.ts';

/**
 * The betweenness of each node, 0…1: the mean, over all pairs of other nodes, of the share of their shortest paths that pass
 * through it. One walk in breadth from each node (U. Brandes, 2001, doi:10.1080/0022250X.2001.9990249), in n·m steps. Without
 * weights: a heavier edge is a stronger tie, not a longer way.
 */
export function findBetweenness(graph: IndexedGraph): Float64Array {
  const { starts, neighbours } = graph;
  const count = graph.ids.length;
  const betweenness = new Float64Array(count);
  const distances = new Int32Array(count);
  /** How many shortest paths lead to each node; as many as there are can be more than 32 bits hold. */
  const ways = new Float64Array(count);
  /** Of the paths from the start to all others, how many pass through each node, each pair counted as one. */
  const passing = new Float64Array(count);
  /** Nodes as they are reached: the nearest first. */
  const reached = new Int32Array(count);

  /** Reaches all that can be reached from a node, and says how many that are, itself included. */
  const spread = (start: number): number => {
    distances.fill(-1);
    ways.fill(0);
    distances[start] = 0;
    ways[start] = 1;
    reached[0] = start;
    let end = 1;
    for (let place = 0; place < end; place++) {
      const node = at(reached, place);
      const next = at(distances, node) + 1;
      for (let edge = at(starts, node); edge < at(starts, node + 1); edge++) {
        const neighbour = at(neighbours, edge);
        if (distances[neighbour] === -1) {
          distances[neighbour] = next;
          reached[end++] = neighbour;
        }
        if (distances[neighbour] === next) ways[neighbour] = at(ways, neighbour) + at(ways, node);
      }
    }
    return end;
  };

  /** Hands what passes through each node back to those before it on the way; the start itself lies between nobody. */
  const collect = (end: number) => {
    passing.fill(0);
    for (let place = end - 1; place > 0; place--) {
      const node = at(reached, place);
      const before = at(distances, node) - 1;
      const share = (1 + at(passing, node)) / at(ways, node);
      for (let edge = at(starts, node); edge < at(starts, node + 1); edge++) {
        const neighbour = at(neighbours, edge);
        if (distances[neighbour] !== before) continue;
        passing[neighbour] = at(passing, neighbour) + at(ways, neighbour) * share;
      }
      betweenness[node] = at(betweenness, node) + at(passing, node);
    }
  };

  for (let start = 0; start < count; start++) collect(spread(start));
  // Each pair was met from both of its ends. Of two nodes, none has others to lie between.
  const pairs = Math.max(1, (count - 1) * (count - 2));
  return betweenness.map((sum) => sum / pairs);
}
