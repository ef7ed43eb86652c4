import type { SourceFile } from './source-files.ts';

/** The modules that one leads to another, by path. */
type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * The groups of modules that import each other, directly or round about, each as its paths in the order of the alphabet, joined by
 * commas; types count. They are the strongly connected components of the graph of imports with more than one member (R. Tarjan,
 * "Depth-first search and linear graph algorithms", SIAM J. Comput. 1, 1972).
 */
export function findCycles(files: readonly SourceFile[]): readonly string[] {
  const known = new Set(files.map(({ path }) => path));
  const graph: Graph = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.flatMap(({ file }) => (file !== null && known.has(file) && file !== path ? [file] : [])),
    ]),
  );
  const indices = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const cycles: string[] = [];
  const lowestOf = (path: string) => lowest.get(path) ?? Number.POSITIVE_INFINITY;

  const visit = (path: string): void => {
    indices.set(path, indices.size);
    lowest.set(path, indices.size - 1);
    stack.push(path);
    for (const next of graph.get(path) ?? []) {
      if (!indices.has(next)) visit(next);
      if (stack.includes(next)) lowest.set(path, Math.min(lowestOf(path), lowestOf(next)));
    }
    if (lowest.get(path) !== indices.get(path)) return;
    const group = stack.splice(stack.indexOf(path));
    if (group.length > 1) cycles.push(group.sort().join(', '));
  };
  for (const path of graph.keys()) if (!indices.has(path)) visit(path);
  return cycles;
}
