import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { compareIds } from './graph.ts';

/** One way from node to node: as many nodes as edges and one more, in its order. */
export interface Path<Node extends GraphNode, Edge extends GraphEdge> {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** The shortest ways between two nodes. */
export interface ShortestPaths<Node extends GraphNode, Edge extends GraphEdge> {
  /** Edges of each. */
  readonly length: number;
  /** How many there are. */
  readonly count: number;
  /** Some of them: those of most statements first, among equals by the ids of their nodes. */
  readonly paths: readonly Path<Node, Edge>[];
}

/** So many are looked at before the strongest are taken: beyond that nobody reads them. */
const MOST_LOOKED_AT = 2000;

/** A way to a node one nearer to the start. */
interface Back<Edge> {
  readonly id: string;
  readonly edge: Edge;
}

/** The neighbours of each node, by the edge that leads there. */
function neighboursOf<Edge extends GraphEdge>(
  edges: readonly Edge[],
): ReadonlyMap<string, readonly Back<Edge>[]> {
  const all = new Map<string, Back<Edge>[]>();
  const add = (from: string, id: string, edge: Edge) => {
    const known = all.get(from);
    if (known) known.push({ id, edge });
    else all.set(from, [{ id, edge }]);
  };
  for (const edge of edges) {
    add(edge.source, edge.target, edge);
    add(edge.target, edge.source, edge);
  }
  return all;
}

/**
 * The shortest ways from one node to another, by breadth-first search (E. F. Moore, "The shortest path through a maze", 1959): each edge
 * is one step, whatever its weight. Null where a node is not there, where both are the same, and where no way joins them.
 */
export function shortestPaths<Node extends GraphNode, Edge extends GraphEdge>(
  { nodes, edges }: Graph<Node, Edge>,
  from: string,
  to: string,
  most: number,
): ShortestPaths<Node, Edge> | null {
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  if (from === to || !nodeById.has(from) || !nodeById.has(to)) return null;
  const neighbours = neighboursOf(edges);
  const depth = new Map([[from, 0]]);
  const ways = new Map([[from, 1]]);
  const back = new Map<string, Back<Edge>[]>();
  let ring = [from];
  for (let length = 1; ring.length > 0 && !depth.has(to); length++) {
    const next: string[] = [];
    for (const id of ring) {
      for (const { id: other, edge } of neighbours.get(id) ?? []) {
        const known = depth.get(other);
        if (known !== undefined && known < length) continue;
        if (known === undefined) {
          depth.set(other, length);
          next.push(other);
        }
        ways.set(other, (ways.get(other) ?? 0) + (ways.get(id) ?? 0));
        const steps = back.get(other) ?? [];
        steps.push({ id, edge });
        back.set(other, steps);
      }
    }
    ring = next;
  }
  const length = depth.get(to);
  if (length === undefined) return null;
  const found: Path<Node, Edge>[] = [];
  const walk = (id: string, laterNodes: readonly Node[], laterEdges: readonly Edge[]) => {
    const node = nodeById.get(id);
    if (!node || found.length >= MOST_LOOKED_AT) return;
    const own = [node, ...laterNodes];
    if (id === from) found.push({ nodes: own, edges: laterEdges });
    else for (const step of back.get(id) ?? []) walk(step.id, own, [step.edge, ...laterEdges]);
  };
  walk(to, [], []);
  const weightOf = (path: Path<Node, Edge>) => path.edges.reduce((sum, { weight }) => sum + weight, 0);
  const idsOf = (path: Path<Node, Edge>) => path.nodes.map(({ id }) => id).join(' ');
  return {
    length,
    count: ways.get(to) ?? 0,
    paths: found
      .toSorted((a, b) => weightOf(b) - weightOf(a) || compareIds(idsOf(a), idsOf(b)))
      .slice(0, most),
  };
}
