import { report } from '../../../state/problems.ts';
import { startWorker } from '../../../state/start-worker.ts';
import type { NetworkRequest, NetworkSolution } from './solve.ts';
import workerUrl from './worker.ts?worker&url';

/** What measures and lays out graphs, one after the other. */
export interface NetworkSolver<About> {
  /** Asks for a graph; of several that are asked for while one is at work, only the last is done. */
  readonly ask: (request: NetworkRequest, about: About) => void;
  readonly end: () => void;
}

/**
 * Starts a worker that answers each request that no later one has overtaken, together with what was said about it; or tells
 * of a request that neither the worker nor the page itself could answer.
 */
export function createNetworkSolver<About>(
  onSolution: (solution: NetworkSolution, about: About) => void,
  onFailure: (about: About) => void,
): NetworkSolver<About> {
  type Question = { readonly request: NetworkRequest; readonly about: About };
  let worker: Worker | null = null;
  let working: Question | null = null;
  let waiting: Question | null = null;

  const next = () => {
    working = waiting;
    waiting = null;
    if (!working) return;
    if (worker) worker.postMessage(working.request);
    else solveHere(working);
  };
  const solveHere = async ({ request, about }: Question) => {
    let solution: NetworkSolution | null = null;
    try {
      // What the page needs only without a worker is loaded only then.
      const { solveNetwork } = await import('./solve.ts');
      if (working) solution = solveNetwork(request);
    } catch (problem) {
      report(problem);
      // Out of reach as the worker's script was, or a graph that cannot be laid out: the reader is told, and may try again.
    }
    if (!working) return;
    if (solution) onSolution(solution, about);
    else onFailure(about);
    next();
  };
  const fail = () => {
    // Its script may be out of reach, e.g. after an update of the atlas: a moment's pause is better than no chart.
    worker?.terminate();
    worker = null;
    waiting ??= working;
    next();
  };
  try {
    worker = startWorker(workerUrl);
    worker.onmessage = ({ data }: MessageEvent<NetworkSolution>) => {
      if (working) onSolution(data, working.about);
      next();
    };
    worker.onerror = fail;
    worker.onmessageerror = fail;
  } catch (problem) {
    // Where the browser starts none, the page does all of the work.
    report(problem);
  }
  return {
    ask: (request, about) => {
      waiting = { request, about };
      if (!working) next();
    },
    end: () => {
      worker?.terminate();
      worker = null;
      working = null;
      waiting = null;
    },
  };
}
