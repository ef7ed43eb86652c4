import type { Graph } from '../../../src/model/graph/graph.ts';

/** A graph written as its edges, `a-b` with weight 1 or `a-b:3`, and nodes alone, all parted by spaces. */
export function graphOf(text: string): Graph {
  const words = text.split(' ').filter((word) => word !== '');
  const edges = words
    .filter((word) => word.includes('-'))
    .map((word) => {
      const [ends = '', weight = '1'] = word.split(':');
      const [source = '', target = ''] = ends.split('-');
      return { source, target, weight: Number(weight) };
    });
  const ids = new Set(words.flatMap((word) => (word.split(':')[0] ?? '').split('-')));
  return { nodes: [...ids].map((id) => ({ id })), edges };
}

/** Whole numbers from 0 up to a limit, always the same ones for a seed (Park and Miller's generator). */
export function createDice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

/** A graph of so many nodes and at most so many edges between pairs thrown with dice. */
export function randomGraph(nodeCount: number, throws: number, seed: number): Graph {
  const dice = createDice(seed);
  const edges = new Map<string, Graph['edges'][number]>();
  for (let turn = 0; turn < throws; turn++) {
    const [a, b] = [dice(nodeCount), dice(nodeCount)].sort((x, y) => x - y);
    if (a !== b) edges.set(`${a} ${b}`, { source: `n${a}`, target: `n${b}`, weight: 1 + dice(3) });
  }
  return {
    nodes: Array.from({ length: nodeCount }, (_, node) => ({ id: `n${node}` })),
    edges: [...edges.values()],
  };
}

/** The groups of nodes that paths join, found by painting neighbours until nothing changes; a node may be taken out. */
export function paintGroups({ nodes, edges }: Graph, without?: string): readonly (readonly string[])[] {
  const colours = new Map(nodes.filter(({ id }) => id !== without).map(({ id }, colour) => [id, colour]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const { source, target } of edges) {
      const [a, b] = [colours.get(source), colours.get(target)];
      if (a === undefined || b === undefined || a === b) continue;
      colours.set(source, Math.min(a, b));
      colours.set(target, Math.min(a, b));
      changed = true;
    }
  }
  const groups = new Map<number, string[]>();
  for (const [id, colour] of colours) groups.set(colour, [...(groups.get(colour) ?? []), id]);
  return [...groups.values()];
}
