import louvain from 'graphology-communities-louvain';
import { describe, expect, it } from 'vitest';
import { type IndexedGraph, indexGraph } from '../../../src/model/graph/indexed-graph.ts';
import { findClusters } from '../../../src/model/graph/louvain.ts';
import { checkedGraphs } from './checked-graphs.ts';
import { toLibraryGraph } from './library-graph.ts';
import { createDice, graphOf } from './small-graphs.ts';

/** How far below graphology's a modularity may be: the method finds one good division among several. */
const TOLERANCE = 0.02;

describe('our own Louvain method', () => {
  it.each(checkedGraphs())('finds clusters as good as those of graphology: %s', (_, graph) => {
    const indexed = indexGraph(graph);
    const dice = createDice(42);
    const rng = () => dice(1_000_000) / 1_000_000;
    const theirs = indexed.edgeCount > 0 ? louvain.detailed(toLibraryGraph(indexed), { rng }).modularity : 0;
    const { clusters, modularity } = findClusters(indexed);
    expect(modularity).toBeGreaterThanOrEqual(theirs - TOLERANCE);
    expect(Math.abs(modularity - defineModularity(indexed, clusters))).toBeLessThan(1e-9);
  });

  it.each(checkedGraphs())('finds clusters of which no two would be better as one: %s', (_, graph) => {
    const indexed = indexGraph(graph);
    const { clusters, modularity } = findClusters(indexed);
    const count = Math.max(0, ...clusters) + 1;
    for (let first = 0; first < count; first++) {
      for (let second = 0; second < first; second++) {
        const joined = clusters.map((cluster) => (cluster === first ? second : cluster));
        expect(defineModularity(indexed, joined)).toBeLessThan(modularity + 2e-9);
      }
    }
  });

  it('finds the ring of cliques, one cluster each', () => {
    const cliques = Array.from({ length: 8 }, (_, n) =>
      ['a-b', 'a-c', 'a-d', 'b-c', 'b-d', 'c-d']
        .map((pair) => pair.replace(/\w/g, (name) => `${name}${n}`))
        .concat(`a${n}-b${(n + 1) % 8}`),
    ).flat();
    const indexed = indexGraph(graphOf(cliques.join(' ')));
    const { clusters, modularity } = findClusters(indexed);
    expect(new Set(clusters).size).toBe(8);
    for (const [node, id] of indexed.ids.entries()) {
      expect(clusters[node]).toBe(clusters[indexed.ids.indexOf(`a${id.slice(1)}`)]);
    }
    // Of 56 edges 48 lie inside, and each of the 8 has an eighth of the ends.
    expect(modularity).toBeCloseTo(48 / 56 - 1 / 8, 12);
  });
});

/** The sum over clusters of the share of the weight inside, less the square of the share of the ends. */
function defineModularity(
  { starts, neighbours, weights }: IndexedGraph,
  clusters: readonly number[],
): number {
  const inside = new Map<number, number>();
  const ends = new Map<number, number>();
  let whole = 0;
  clusters.forEach((cluster, node) => {
    for (let edge = starts[node] ?? 0; edge < (starts[node + 1] ?? 0); edge++) {
      const weight = weights[edge] ?? 0;
      whole += weight;
      ends.set(cluster, (ends.get(cluster) ?? 0) + weight);
      if (clusters[neighbours[edge] ?? -1] === cluster)
        inside.set(cluster, (inside.get(cluster) ?? 0) + weight);
    }
  });
  let modularity = 0;
  for (const [cluster, own] of ends) modularity += (inside.get(cluster) ?? 0) / whole - (own / whole) ** 2;
  return modularity;
}
