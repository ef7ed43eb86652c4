import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, it } from 'vitest';
import { findBetweenness } from '../../../src/model/graph/betweenness.ts';
import { indexGraph } from '../../../src/model/graph/indexed-graph.ts';
import { checkedGraphs } from './checked-graphs.ts';
import { toLibraryGraph } from './library-graph.ts';
import { graphOf } from './small-graphs.ts';

describe('our own betweenness', () => {
  it.each(checkedGraphs())('is what graphology finds: %s', (_, graph) => {
    const indexed = indexGraph(graph);
    const theirs = betweennessCentrality(toLibraryGraph(indexed), { getEdgeWeight: null });
    const own = findBetweenness(indexed);
    expect(own).toHaveLength(indexed.ids.length);
    const differences = [...own].map((value, node) => Math.abs(value - (theirs[node] ?? Number.NaN)));
    expect(Math.max(...differences)).toBeLessThan(1e-9);
  });

  it('is that of nobody in a graph of nothing', () => {
    expect(findBetweenness(indexGraph(graphOf('')))).toHaveLength(0);
  });

  it('counts more ways than 32 bits hold', () => {
    // Forty squares in a row: each doubles the ways from end to end.
    const squares = Array.from(
      { length: 40 },
      (_, n) => `p${n}-u${n} p${n}-d${n} u${n}-p${n + 1} d${n}-p${n + 1}`,
    );
    const indexed = indexGraph(graphOf(squares.join(' ')));
    const betweenness = findBetweenness(indexed);
    const found = new Map(indexed.ids.map((id, node) => [id, betweenness[node] ?? 0]));
    // Both ways round a square carry the same, and its corners are symmetric from end to end.
    expect(found.get('u7')).toBeCloseTo(found.get('d7') ?? 0, 12);
    expect(found.get('p7')).toBeCloseTo(found.get('p33') ?? 0, 12);
    // Of the others, 60 lie to each side of the middle: all paths between the sides pass through it, and one of the two ways
    // between the other corners of the square before it, and of the one behind it.
    expect(found.get('p20')).toBeCloseTo((60 * 60 + 1 / 2 + 1 / 2) / ((120 * 119) / 2), 12);
  });
});
