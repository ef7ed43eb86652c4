import { describe, expect, it } from 'vitest';
import { findArticulations } from '../../../src/model/graph/articulation.ts';
import { findComponents } from '../../../src/model/graph/components.ts';
import type { Graph } from '../../../src/model/graph/graph.ts';
import { measureGraph, type NodeMeasures } from '../../../src/model/graph/graph-measures.ts';
import { indexGraph } from '../../../src/model/graph/indexed-graph.ts';
import { createDice, graphOf, paintGroups, randomGraph } from './small-graphs.ts';

/** One measure of every node, by id. */
function each<Key extends keyof NodeMeasures>(graph: Graph, key: Key): Record<string, NodeMeasures[Key]> {
  return Object.fromEntries([...measureGraph(graph).nodes].map(([id, node]) => [id, node[key]]));
}

/** Seeds of random graphs, from sparse ones in many pieces to dense ones. */
const RANDOM = Array.from({ length: 60 }, (_, seed) => randomGraph(14, 4 + (seed % 30), seed + 1));

const PATH = graphOf('a-b b-c c-d d-e');
const STAR = graphOf('s-a s-b s-c s-d');
/** Two triangles that share the node m. */
const BOW_TIE = graphOf('a-b b-m m-a m-x x-y y-m');

describe('the measures of a graph', () => {
  it('are 0 for a graph of nothing', () => {
    expect(measureGraph(graphOf(''))).toEqual({
      nodes: new Map(),
      nodeCount: 0,
      edgeCount: 0,
      density: 0,
      componentCount: 0,
      largestComponent: 0,
      clusterCount: 0,
      modularity: 0,
    });
  });

  it('are 0 for a node alone, which is a component and a cluster of its own', () => {
    const { nodes, ...whole } = measureGraph(graphOf('a'));
    expect(whole).toEqual({
      nodeCount: 1,
      edgeCount: 0,
      density: 0,
      componentCount: 1,
      largestComponent: 1,
      clusterCount: 1,
      modularity: 0,
    });
    expect(nodes.get('a')).toEqual({
      id: 'a',
      degree: 0,
      degreeCentrality: 0,
      strength: 0,
      betweenness: 0,
      component: 0,
      cluster: 0,
      participation: 0,
      isArticulation: false,
      joins: 0,
      cutOff: 0,
    });
  });

  it('hold no number that is none, whatever the graph', () => {
    for (const graph of [...RANDOM, graphOf(''), graphOf('a'), graphOf('a b'), graphOf('a-b')]) {
      const { nodes, ...whole } = measureGraph(graph);
      const numbers = [whole, ...nodes.values()].flatMap((measures) =>
        Object.values(measures).filter((value) => typeof value === 'number'),
      );
      expect(numbers.every(Number.isFinite)).toBe(true);
    }
  });

  it('do not depend on the order of nodes and edges, nor on the direction of edges', () => {
    const dice = createDice(5);
    for (const graph of RANDOM) {
      const nodes = [...graph.nodes].sort(() => dice(3) - 1);
      const edges = graph.edges
        .map(({ source, target, weight }) => ({ source: target, target: source, weight }))
        .sort(() => dice(3) - 1);
      expect(measureGraph({ nodes, edges })).toEqual(measureGraph(graph));
    }
  });

  it('take two edges between the same nodes for one, and none from a node to itself', () => {
    const twice = graphOf('a-b:2 b-a:3 a-a:7 c');
    expect(measureGraph(twice)).toEqual(measureGraph(graphOf('a-b:5 c')));
  });

  it('are refused for an edge that leads nowhere', () => {
    const edges = [{ source: 'a', target: 'z', weight: 1 }];
    expect(() => measureGraph({ nodes: [{ id: 'a' }], edges })).toThrow(/a node that the graph has not: z/);
  });

  it('come to an end for 10,000 nodes', () => {
    const graph = randomGraph(10_000, 7_000, 3);
    const { nodes, componentCount, largestComponent } = measureGraph(graph);
    const groups = paintGroups(graph);
    expect(nodes.size).toBe(10_000);
    expect(componentCount).toBe(groups.length);
    expect(largestComponent).toBe(Math.max(...groups.map((group) => group.length)));
    expect(largestComponent).toBeGreaterThan(2_000);
  });
});

describe('degree, strength and density', () => {
  it('count neighbours, weights and pairs', () => {
    const graph = graphOf('a-b:3 a-c:2 d');
    expect(each(graph, 'degree')).toEqual({ a: 2, b: 1, c: 1, d: 0 });
    expect(each(graph, 'strength')).toEqual({ a: 5, b: 3, c: 2, d: 0 });
    expect(each(graph, 'degreeCentrality')).toEqual({ a: 2 / 3, b: 1 / 3, c: 1 / 3, d: 0 });
    expect(measureGraph(graph)).toMatchObject({ nodeCount: 4, edgeCount: 2, density: 2 / 6 });
    expect(measureGraph(graphOf('a-b b-c c-a')).density).toBe(1);
  });
});

describe('betweenness', () => {
  it('is as counted by hand', () => {
    // Of the 6 pairs of others, b and d lie between 3 and the middle between 4.
    expect(each(PATH, 'betweenness')).toEqual({ a: 0, b: 3 / 6, c: 4 / 6, d: 3 / 6, e: 0 });
    expect(each(STAR, 'betweenness')).toEqual({ s: 1, a: 0, b: 0, c: 0, d: 0 });
    expect(each(BOW_TIE, 'betweenness')).toEqual({ m: 4 / 6, a: 0, b: 0, x: 0, y: 0 });
    // Two ways round a square: each corner carries half of the one pair across it, of 3 pairs.
    expect(Object.values(each(graphOf('a-b b-c c-d d-a'), 'betweenness'))).toEqual([
      1 / 6,
      1 / 6,
      1 / 6,
      1 / 6,
    ]);
    expect(each(graphOf('a-b'), 'betweenness')).toEqual({ a: 0, b: 0 });
  });

  it('is what the shares of all shortest paths add up to', () => {
    for (const graph of RANDOM) {
      const slow = slowBetweenness(graph);
      for (const [id, { betweenness }] of measureGraph(graph).nodes) {
        expect(betweenness).toBeCloseTo(slow.get(id) as number, 12);
      }
    }
  });
});

describe('components', () => {
  it('are numbered by size, then by their first id', () => {
    const graph = graphOf('z y-x c-b b-d a');
    expect(each(graph, 'component')).toEqual({ b: 0, c: 0, d: 0, x: 1, y: 1, a: 2, z: 3 });
    expect(measureGraph(graph)).toMatchObject({ componentCount: 4, largestComponent: 3 });
  });

  it('are what paths join', () => {
    for (const graph of RANDOM) {
      const { nodes, componentCount, largestComponent } = measureGraph(graph);
      const groups = paintGroups(graph);
      expect(componentCount).toBe(groups.length);
      expect(largestComponent).toBe(Math.max(...groups.map((group) => group.length)));
      for (const group of groups) {
        expect(new Set(group.map((id) => nodes.get(id)?.component)).size).toBe(1);
      }
    }
  });
});

describe('bridges', () => {
  it('are the nodes without which a component falls apart', () => {
    expect(each(PATH, 'joins')).toEqual({ a: 1, b: 2, c: 2, d: 2, e: 1 });
    expect(each(PATH, 'cutOff')).toEqual({ a: 0, b: 1, c: 2, d: 1, e: 0 });
    expect(each(STAR, 'joins')).toEqual({ s: 4, a: 1, b: 1, c: 1, d: 1 });
    expect(each(STAR, 'cutOff')).toEqual({ s: 3, a: 0, b: 0, c: 0, d: 0 });
    expect(each(BOW_TIE, 'joins')).toEqual({ m: 2, a: 1, b: 1, x: 1, y: 1 });
    expect(each(BOW_TIE, 'isArticulation')).toEqual({ m: true, a: false, b: false, x: false, y: false });
  });

  it('are found in a chain of 100,000 nodes: nothing recurs', () => {
    const chain = Array.from({ length: 99_999 }, (_, index) => `n${index}-n${index + 1}`).join(' ');
    const indexed = indexGraph(graphOf(chain));
    const found = findArticulations(indexed, findComponents(indexed));
    expect(found.filter(({ joins }) => joins === 2)).toHaveLength(99_998);
    expect(Math.max(...found.map(({ cutOff }) => cutOff))).toBe(49_999);
  });

  it('are what taking out each node in turn finds', () => {
    for (const graph of RANDOM) {
      const groups = paintGroups(graph);
      for (const [id, { joins, cutOff, isArticulation }] of measureGraph(graph).nodes) {
        const own = groups.find((group) => group.includes(id)) ?? [];
        const left = paintGroups(graph, id).filter(([first = '']) => own.includes(first));
        expect(joins).toBe(left.length);
        expect(isArticulation).toBe(left.length > 1);
        expect(cutOff).toBe(own.length - 1 - Math.max(0, ...left.map((group) => group.length)));
      }
    }
  });
});

describe('clusters', () => {
  it('are the two triangles that one edge joins', () => {
    const graph = graphOf('a-b b-c c-a c-x x-y y-z z-x');
    expect(each(graph, 'cluster')).toEqual({ a: 0, b: 0, c: 0, x: 1, y: 1, z: 1 });
    // Of 7 edges 3 lie inside each; each has half of the 14 ends.
    expect(measureGraph(graph).modularity).toBeCloseTo(2 * (3 / 7 - 0.25), 12);
    expect(each(graph, 'participation')).toMatchObject({ a: 0, b: 0, y: 0 });
    expect(each(graph, 'participation').c).toBeCloseTo(1 - (4 / 9 + 1 / 9), 12);
  });

  it('are numbered by size, then by their first id', () => {
    const graph = graphOf('k p-q q-r r-p e-f f-g g-e m-n n-o o-m m-o s-t t-u u-s s-v v-t v-u');
    expect(each(graph, 'cluster')).toMatchObject({ s: 0, v: 0, e: 1, m: 2, p: 3, k: 4 });
  });

  it('follow the weights', () => {
    expect(each(graphOf('a-b:9 b-c c-d:9 d-a'), 'cluster')).toEqual({ a: 0, b: 0, c: 1, d: 1 });
    expect(each(graphOf('a-b b-c:9 c-d d-a:9'), 'cluster')).toEqual({ a: 0, d: 0, b: 1, c: 1 });
  });

  it('have the modularity of its definition, and lie within components', () => {
    for (const graph of RANDOM) {
      const { nodes, modularity, clusterCount } = measureGraph(graph);
      expect(modularity).toBeCloseTo(
        slowModularity(graph, (id) => nodes.get(id)?.cluster),
        12,
      );
      const list = [...nodes.values()];
      expect(new Set(list.map(({ cluster }) => cluster)).size).toBe(clusterCount);
      expect(new Set(list.map(({ cluster, component }) => `${cluster} ${component}`)).size).toBe(
        clusterCount,
      );
    }
  });
});

/** Lengths and numbers of the shortest paths between all pairs, then the share of each that passes through each node. */
function slowBetweenness({ nodes, edges }: Graph): ReadonlyMap<string, number> {
  const ids = nodes.map(({ id }) => id);
  const near = (id: string) =>
    edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));
  const from = new Map(
    ids.map((start) => {
      const paths = new Map([[start, { steps: 0, ways: 1 }]]);
      let rim = [start];
      for (let steps = 1; rim.length > 0; steps++) {
        const next = new Map<string, number>();
        for (const id of rim) {
          for (const other of near(id)) {
            if (!paths.has(other)) next.set(other, (next.get(other) ?? 0) + (paths.get(id)?.ways ?? 0));
          }
        }
        for (const [id, ways] of next) paths.set(id, { steps, ways });
        rim = [...next.keys()];
      }
      return [start, paths] as const;
    }),
  );
  const share = (middle: string, a: string, b: string) => {
    const [whole, first, second] = [from.get(a)?.get(b), from.get(a)?.get(middle), from.get(middle)?.get(b)];
    if (!whole || !first || !second || first.steps + second.steps !== whole.steps) return 0;
    return (first.ways * second.ways) / whole.ways;
  };
  return new Map(
    ids.map((middle) => {
      const others = ids.filter((id) => id !== middle);
      const pairs = others.flatMap((a) => others.filter((b) => a < b).map((b) => share(middle, a, b)));
      return [middle, pairs.reduce((sum, part) => sum + part, 0) / pairs.length];
    }),
  );
}

/** Newman and Girvan's sum over all ordered pairs of nodes in one cluster, 0 without edges. */
function slowModularity({ nodes, edges }: Graph, clusterOf: (id: string) => number | undefined): number {
  const whole = 2 * edges.reduce((sum, { weight }) => sum + weight, 0);
  const between = (a: string, b: string) =>
    edges
      .filter(({ source, target }) => (source === a && target === b) || (source === b && target === a))
      .reduce((sum, { weight }) => sum + weight, 0);
  const strength = new Map(
    nodes.map(({ id }) => [id, nodes.reduce((sum, other) => sum + between(id, other.id), 0)]),
  );
  let modularity = 0;
  for (const { id: a } of nodes) {
    for (const { id: b } of nodes) {
      if (clusterOf(a) !== clusterOf(b)) continue;
      const expected = ((strength.get(a) ?? 0) * (strength.get(b) ?? 0)) / whole;
      modularity += (between(a, b) - expected) / whole;
    }
  }
  return whole === 0 ? 0 : modularity;
}
