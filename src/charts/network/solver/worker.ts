import type { GraphMeasures } from '../../../model/graph/graph-measures.ts';
import { type NetworkRequest, solveNetwork } from './solve.ts';

/*
 * Measures and lays out away from the page, whose hand on brush and globe must stay free. It keeps the measures of the
 * latest graph: a node that was dragged changes places, not measures.
 */
let latest: { readonly graph: number; readonly measures: GraphMeasures } | null = null;

self.onmessage = ({ data }: MessageEvent<NetworkRequest>) => {
  const solution = solveNetwork(data, latest?.graph === data.graph ? latest.measures : null);
  latest = solution;
  self.postMessage(solution);
};
