import { type GraphMeasures, measureGraph } from '../../../model/graph/graph-measures.ts';
import { nodeRadius } from '../canvas/radius.ts';
import { layoutNetwork } from './layout.ts';

/** A graph to be measured and laid out, as it travels to a worker. */
export interface NetworkRequest {
  /** The same number for the same nodes and edges. */
  readonly graph: number;
  readonly ids: readonly string[];
  /** Places of the two ends of each edge in `ids`, one pair after the other. */
  readonly edges: Uint32Array;
  readonly weights: Float64Array;
  /** See `LayoutInput`. */
  readonly start: Float32Array | null;
  readonly fixed: Uint8Array | null;
  readonly aspect: number;
}

/** How the nodes of a graph stand in it, and where they are drawn. */
export interface NetworkSolution {
  readonly graph: number;
  readonly measures: GraphMeasures;
  /** x and y of each node, in the order of `ids`, in units of the layout around (0, 0). */
  readonly positions: Float32Array;
}

/** Measures a graph and lays it out. `known` are measures of the same graph, which then are not taken again. */
export function solveNetwork(request: NetworkRequest, known: GraphMeasures | null = null): NetworkSolution {
  const { graph, ids, edges, weights, start, fixed, aspect } = request;
  const measures =
    known ??
    measureGraph({
      nodes: ids.map((id) => ({ id })),
      edges: Array.from(weights, (weight, index) => ({
        source: ids[edges[2 * index] ?? -1] ?? '',
        target: ids[edges[2 * index + 1] ?? -1] ?? '',
        weight,
      })),
    });
  const all = ids.flatMap((id) => measures.nodes.get(id) ?? []);
  const most = {
    degree: all.reduce((most, { degree }) => Math.max(most, degree), 1),
    betweenness: all.reduce((most, { betweenness }) => Math.max(most, betweenness), Number.EPSILON),
  };
  // Room for either way of sizing the nodes, so that to change it moves nothing.
  const radii = all.map(({ degree, betweenness }) =>
    Math.max(nodeRadius(degree / most.degree), nodeRadius(betweenness / most.betweenness)),
  );
  // Components are numbered by size: that of 0 is the main part.
  const components = all.map(({ component }) => component);
  return { graph, measures, positions: layoutNetwork({ radii, edges, start, fixed, components, aspect }) };
}
