import { type IndexedGraph, neighboursOf } from './indexed-graph.ts';
import { numberBySize } from './number-by-size.ts';

/** The component of each node, numbered from 0, the largest first: nodes that a path joins have the same. */
export function findComponents(graph: IndexedGraph): readonly number[] {
  const found = new Array<number>(graph.ids.length).fill(-1);
  let count = 0;
  found.forEach((known, start) => {
    // Visits see what earlier ones have written.
    if (known !== -1) return;
    const reached = [start];
    found[start] = count;
    // The list grows while it is read, until nothing new is reached.
    for (const node of reached) {
      for (const neighbour of neighboursOf(graph, node)) {
        if (found[neighbour] !== -1) continue;
        found[neighbour] = count;
        reached.push(neighbour);
      }
    }
    count++;
  });
  return numberBySize(found);
}
