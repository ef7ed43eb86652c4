import louvain from 'graphology-communities-louvain';
import type { LibraryGraph } from './library-graph.ts';
import { numberBySize } from './number-by-size.ts';

/** Groups of nodes with more weight inside than chance would put there. */
export interface Clusters {
  /** The cluster of each node, numbered from 0, the largest first. */
  readonly clusters: readonly number[];
  /** −0.5…1, and 0 for a graph without edges. */
  readonly modularity: number;
}

/** Any number does: it only has to be the same each time. */
const SEED = 20261122;

/**
 * Clusters by the Louvain method (V. D. Blondel et al., 2008, doi:10.1088/1742-5468/2008/10/P10008) with the weights of the
 * edges and resolution 1; the same graph gives the same clusters.
 */
export function findClusters(graph: LibraryGraph): Clusters {
  const nodes = graph.nodes();
  // The library divides by the sum of the weights.
  if (graph.size === 0) return { clusters: [...nodes.keys()], modularity: 0 };
  const { communities, modularity } = louvain.detailed(graph, { rng: createRandom(SEED), resolution: 1 });
  return { clusters: numberBySize(nodes.map((node) => communities[node] ?? 0)), modularity };
}

/** Numbers from 0 up to 1 that look random and always come in the same order: mulberry32 by T. Ettinger, public domain. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
