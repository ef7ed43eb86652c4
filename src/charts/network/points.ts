import type { CooperationEdge, CooperationNode } from '../../model/graph/cooperation-graph.ts';
import type { NodeMeasures } from '../../model/graph/graph-measures.ts';
import type { Field } from '../../model/vocabulary.ts';

/** A node with all that is drawn and said of it. */
export interface NetworkPoint {
  /** Place among the points, and in the positions of the layout. */
  readonly index: number;
  readonly node: CooperationNode;
  readonly name: string;
  readonly label: string;
  /** The centre's field; null for all else, and for centres without a row. */
  readonly field: Field | null;
  readonly measures: NodeMeasures;
  /** In units of the layout. */
  readonly radius: number;
  /** Places of the neighbours, the highest measure first. */
  readonly neighbours: readonly number[];
}

/** An edge between two points. */
export interface NetworkConnection {
  readonly edge: CooperationEdge;
  readonly source: number;
  readonly target: number;
}
