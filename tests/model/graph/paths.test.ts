import { describe, expect, it } from 'vitest';
import { shortestPaths } from '../../../src/model/graph/paths.ts';

const graphOf = (...pairs: readonly (readonly [source: string, target: string, weight?: number])[]) => ({
  nodes: [...new Set(pairs.flatMap((pair) => [pair[0], pair[1]]))].map((id) => ({ id })),
  edges: pairs.map(([source, target, weight = 1]) => ({ source, target, weight })),
});
const idsOf = (found: ReturnType<typeof shortestPaths>) =>
  found?.paths.map(({ nodes }) => nodes.map(({ id }) => id).join(''));

describe('the shortest ways between two nodes', () => {
  // The worked example of the page of methods: two ways of two steps, and one of three that is not told.
  const graph = graphOf(
    ['a', 'b'],
    ['b', 'd', 2],
    ['a', 'c'],
    ['c', 'd'],
    ['a', 'e'],
    ['e', 'f'],
    ['f', 'd'],
  );

  it('are all of the fewest steps, those of most statements first', () => {
    const found = shortestPaths(graph, 'a', 'd', 5);
    expect(found).toMatchObject({ length: 2, count: 2 });
    expect(idsOf(found)).toEqual(['abd', 'acd']);
  });

  it('are counted whole, however few are told, and the same backwards', () => {
    const found = shortestPaths(graph, 'd', 'a', 1);
    expect(found?.count).toBe(2);
    expect(idsOf(found)).toEqual(['dba']);
  });

  it('hold the edges between their nodes, in their order', () => {
    const [first] = shortestPaths(graph, 'a', 'd', 1)?.paths ?? [];
    expect(first?.edges.map(({ source, target }) => source + target)).toEqual(['ab', 'bd']);
  });

  it('are counted by a recount of all ways in a net of squares', () => {
    const name = (x: number, y: number) => `${x},${y}`;
    const pairs: [string, string][] = [];
    for (let x = 0; x < 5; x++)
      for (let y = 0; y < 5; y++) {
        if (x < 4) pairs.push([name(x, y), name(x + 1, y)]);
        if (y < 4) pairs.push([name(x, y), name(x, y + 1)]);
      }
    // 8 steps, of which any 4 go across: 8! / (4! 4!) ways.
    const found = shortestPaths(graphOf(...pairs), '0,0', '4,4', 3);
    expect(found).toMatchObject({ length: 8, count: 70 });
    expect(found?.paths).toHaveLength(3);
  });

  it('are none where nothing joins the two, where they are one, or where one is not there', () => {
    const parted = graphOf(['a', 'b'], ['c', 'd']);
    expect(shortestPaths(parted, 'a', 'd', 5)).toBeNull();
    expect(shortestPaths(parted, 'a', 'a', 5)).toBeNull();
    expect(shortestPaths(parted, 'a', 'z', 5)).toBeNull();
  });
});
