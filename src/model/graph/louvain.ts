import { at } from '../typed.ts';
import type { IndexedGraph } from './indexed-graph.ts';
import { firstLevel, joinGroups, type Level, tieWeights } from './louvain-level.ts';
import { numberBySize } from './number-by-size.ts';

/** Groups of nodes with more weight inside than chance would put there. */
export interface Clusters {
  /** The cluster of each node, numbered from 0, the largest first. */
  readonly clusters: readonly number[];
  /** −0.5…1, and 0 for a graph without edges. */
  readonly modularity: number;
}

/** Modularity that a move must add, so that rounding moves nothing to and fro. */
const LEAST_GAIN = 1e-9;

const sum = (list: Float64Array) => list.reduce((total, value) => total + value, 0);

/**
 * Clusters by the Louvain method (V. D. Blondel et al., 2008, doi:10.1088/1742-5468/2008/10/P10008) with the weights of the
 * edges and resolution 1. Nodes move in the order of their ids, so that the same graph gives the same clusters.
 */
export function findClusters(graph: IndexedGraph): Clusters {
  let clusters = Int32Array.from(graph.ids.keys());
  let level = firstLevel(graph);
  const whole = sum(level.strengths);
  if (whole === 0) return { clusters: [...clusters], modularity: 0 };
  for (;;) {
    const groups = moveNodes(level, whole);
    if (groups === null) break;
    clusters = clusters.map((node) => at(groups, node));
    level = joinGroups(level, groups);
  }
  // Each node that is left stands for a cluster.
  const { inside, strengths } = level;
  const parts = strengths.map((strength, node) => at(inside, node) / whole - (strength / whole) ** 2);
  return { clusters: numberBySize([...clusters]), modularity: sum(parts) };
}

/**
 * Moves each node to the neighbouring group that gains most, again and again until no move gains. Returns the group of each
 * node, numbered from 0 without gaps, or null where all nodes stayed alone. `whole` is twice the weight of all edges.
 */
function moveNodes(level: Level, whole: number): Int32Array | null {
  const count = level.strengths.length;
  const groups = Int32Array.from({ length: count }, (_, node) => node);
  const sizes = new Int32Array(count).fill(1);
  const totals = level.strengths.slice();
  // In the unit of the gains below, of which half of `whole` is modularity 1.
  const least = (LEAST_GAIN * whole) / 2;

  /** The group to which a node goes best, its own where no other is better. */
  const bestGroup = (node: number): number => {
    const own = at(groups, node);
    const strength = at(level.strengths, node);
    const toGroups = tieWeights(level, groups, [node]);
    const gain = (group: number) => {
      const others = at(totals, group) - (group === own ? strength : 0);
      return (toGroups.get(group) ?? 0) - (strength * others) / whole;
    };
    let best = own;
    let most = gain(own);
    // Alone it would gain nothing and lose nothing; there is an empty group wherever two nodes share one.
    if (most < -least) {
      best = sizes.indexOf(0);
      most = 0;
    }
    for (const group of toGroups.keys()) {
      const found = group === own ? most : gain(group);
      if (found <= most + least) continue;
      best = group;
      most = found;
    }
    return best;
  };

  let moved = false;
  for (let again = true; again; ) {
    again = false;
    for (let node = 0; node < count; node++) {
      const [from, to] = [at(groups, node), bestGroup(node)];
      if (from === to) continue;
      const strength = at(level.strengths, node);
      totals[from] = at(totals, from) - strength;
      totals[to] = at(totals, to) + strength;
      sizes[from] = at(sizes, from) - 1;
      sizes[to] = at(sizes, to) + 1;
      groups[node] = to;
      moved = true;
      again = true;
    }
  }
  if (!moved) return null;
  const numbers = new Map([...new Set(groups)].map((group, number) => [group, number]));
  return groups.map((group) => numbers.get(group) ?? 0);
}
