import { at } from '../typed.ts';
import type { IndexedGraph } from './indexed-graph.ts';

/** A graph whose nodes may stand for groups of nodes: node `i` has the neighbours from `starts[i]` to `starts[i + 1]`. */
export interface Level {
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
  /** Of the edges to the neighbours, in their order. */
  readonly weights: Float64Array;
  /** Twice the weight within each node: both ends of what lies there are its own. */
  readonly inside: Float64Array;
  /** Weight of the edges of each node, and of what lies within twice. */
  readonly strengths: Float64Array;
}

/** The level on which each node stands for itself. */
export function firstLevel({ ids, starts, neighbours, weights }: IndexedGraph): Level {
  const strengths = Float64Array.from(ids, (_, node) =>
    weights.subarray(at(starts, node), at(starts, node + 1)).reduce((sum, weight) => sum + weight, 0),
  );
  return { starts, neighbours, weights, inside: new Float64Array(ids.length), strengths };
}

/** The level on which each group of another stands as one node; `groups` are numbered from 0 without gaps. */
export function joinGroups(level: Level, groups: Int32Array): Level {
  const members: number[][] = [];
  groups.forEach((group, node) => {
    const list = members[group] ?? [];
    list.push(node);
    members[group] = list;
  });
  const sumOf = (list: Float64Array, nodes: readonly number[]) =>
    nodes.reduce((sum, node) => sum + at(list, node), 0);
  const ties = members.map((nodes) => tieWeights(level, groups, nodes));
  // Edges between two members have been met from both ends.
  const inside = members.map((nodes, group) => sumOf(level.inside, nodes) + (ties[group]?.get(group) ?? 0));
  const outward = ties.map((tie, own) => [...tie].filter(([group]) => group !== own));
  const starts = new Int32Array(members.length + 1);
  outward.forEach((list, group) => {
    starts[group + 1] = at(starts, group) + list.length;
  });
  return {
    starts,
    neighbours: Int32Array.from(outward.flat(), ([group]) => group),
    weights: Float64Array.from(outward.flat(), ([, weight]) => weight),
    inside: Float64Array.from(inside),
    strengths: Float64Array.from(members, (nodes) => sumOf(level.strengths, nodes)),
  };
}

/** The weight of the edges that join some nodes to each group, in the order in which groups are met. */
export function tieWeights(
  { starts, neighbours, weights }: Level,
  groups: Int32Array,
  nodes: readonly number[],
): ReadonlyMap<number, number> {
  const ties = new Map<number, number>();
  for (const node of nodes) {
    for (let edge = at(starts, node); edge < at(starts, node + 1); edge++) {
      const group = at(groups, at(neighbours, edge));
      ties.set(group, (ties.get(group) ?? 0) + at(weights, edge));
    }
  }
  return ties;
}
