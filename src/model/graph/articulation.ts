import { at } from '../typed.ts';
import type { IndexedGraph } from './indexed-graph.ts';
import { groupSizes } from './number-by-size.ts';

/** What a node holds together. */
export interface Articulation {
  /** Into how many groups the rest of its component would fall without it: 0 for a node alone, 1 for most, 2 and more for a bridge. */
  readonly joins: number;
  /** How many nodes would lose touch with the largest of these groups. */
  readonly cutOff: number;
}

/**
 * What each node holds together, by one walk in depth (J. Hopcroft and R. Tarjan, 1973, doi:10.1145/362248.362272), without
 * recursion: long chains do not overflow the stack. `components` are those of `findComponents`.
 */
export function findArticulations(
  graph: IndexedGraph,
  components: readonly number[],
): readonly Articulation[] {
  const { ids, starts, neighbours } = graph;
  const count = ids.length;
  const entered = new Int32Array(count).fill(-1);
  /** The earliest entered node that the nodes below can reach without going back through here. */
  const lowest = new Int32Array(count);
  const parents = new Int32Array(count).fill(-1);
  const nextEdges = starts.slice(0, count);
  /** Nodes below, itself included. */
  const below = new Int32Array(count).fill(1);
  const joins = new Int32Array(count);
  const severed = new Int32Array(count);
  const largest = new Int32Array(count);
  let time = 0;

  const enter = (node: number, parent: number) => {
    parents[node] = parent;
    entered[node] = time;
    lowest[node] = time++;
  };
  const addGroup = (node: number, size: number) => {
    joins[node] = at(joins, node) + 1;
    severed[node] = at(severed, node) + size;
    largest[node] = Math.max(at(largest, node), size);
  };
  const leave = (node: number, parent: number) => {
    below[parent] = at(below, parent) + at(below, node);
    lowest[parent] = Math.min(at(lowest, parent), at(lowest, node));
    if (at(lowest, node) >= at(entered, parent)) addGroup(parent, at(below, node));
  };

  for (let root = 0; root < count; root++) {
    if (entered[root] !== -1) continue;
    enter(root, -1);
    for (let node = root; node !== -1; ) {
      const edge = at(nextEdges, node);
      const parent = at(parents, node);
      if (edge === at(starts, node + 1)) {
        if (parent !== -1) leave(node, parent);
        node = parent;
        continue;
      }
      nextEdges[node] = edge + 1;
      const neighbour = at(neighbours, edge);
      if (entered[neighbour] === -1) {
        enter(neighbour, node);
        node = neighbour;
      } else lowest[node] = Math.min(at(lowest, node), at(entered, neighbour));
    }
  }
  const sizes = groupSizes(components);
  return ids.map((_, node) => {
    const others = (sizes[components[node] ?? 0] ?? 1) - 1;
    // What is left, above the node, is a group too.
    const above = others - at(severed, node);
    if (above > 0) addGroup(node, above);
    return { joins: at(joins, node), cutOff: others - at(largest, node) };
  });
}
