/** A point of a graph. */
export interface GraphNode {
  /** Unique in its graph. */
  readonly id: string;
}

/** A line between two points of a graph, without a direction. */
export interface GraphEdge {
  /** Ids of two different nodes. */
  readonly source: string;
  readonly target: string;
  /** Above 0; how many statements the line stands for. */
  readonly weight: number;
}

/** Points and the lines between them; at most one line between two points. */
export interface Graph<Node extends GraphNode = GraphNode, Edge extends GraphEdge = GraphEdge> {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** Order of ids by their code units: the same in every language and browser. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Nodes by id and edges by their ends, so that a graph does not depend on the order of the tables. */
export function sortGraph<Node extends GraphNode, Edge extends GraphEdge>(
  nodes: Iterable<Node>,
  edges: Iterable<Edge>,
): Graph<Node, Edge> {
  return {
    nodes: [...nodes].sort((a, b) => compareIds(a.id, b.id)),
    edges: [...edges].sort((a, b) => compareIds(a.source, b.source) || compareIds(a.target, b.target)),
  };
}
