import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NetworkRequest } from '../../../../src/charts/network/solver/solve.ts';
import { createNetworkSolver } from '../../../../src/charts/network/solver/solver.ts';

/** Graph of this number throws, in the worker as on the page. */
const BROKEN = 13;

vi.mock('../../../../src/charts/network/solver/solve.ts', () => ({
  solveNetwork: ({ graph }: NetworkRequest) => {
    if (graph === BROKEN) throw new Error('This graph cannot be laid out');
    return { graph, measures: {}, positions: new Float32Array() };
  },
}));

const workers: FakeWorker[] = [];

/** A worker that answers when it is told to. */
class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  onmessageerror: (() => void) | null = null;
  readonly asked: NetworkRequest[] = [];
  constructor() {
    workers.push(this);
  }
  postMessage(request: NetworkRequest) {
    this.asked.push(request);
  }
  terminate() {
    this.onmessage = null;
  }
}

function requestOf(graph: number): NetworkRequest {
  const edges = new Uint32Array();
  return { graph, ids: [], edges, weights: new Float64Array(), start: null, fixed: null, aspect: 1 };
}

/** A solver, and what it says, as `solved 1` and `failed 1`. */
function startSolver() {
  const said: string[] = [];
  const solver = createNetworkSolver<number>(
    (_, about) => said.push(`solved ${about}`),
    (about) => said.push(`failed ${about}`),
  );
  const worker = workers.at(-1);
  if (!worker) throw new Error('No worker was started');
  return { solver, worker, said, ask: (graph: number) => solver.ask(requestOf(graph), graph) };
}

describe('what lays out networks', () => {
  beforeEach(() => {
    vi.stubGlobal('Worker', FakeWorker);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('asks the worker for one graph at a time, and of those that wait only for the last', () => {
    const { worker, said, ask } = startSolver();
    for (const graph of [1, 2, 3]) ask(graph);
    worker.onmessage?.({ data: {} });
    worker.onmessage?.({ data: {} });
    expect(worker.asked.map(({ graph }) => graph)).toEqual([1, 3]);
    expect(said).toEqual(['solved 1', 'solved 3']);
  });

  it('lays out on the page what the worker failed at', async () => {
    const { worker, said, ask } = startSolver();
    ask(1);
    worker.onerror?.();
    await vi.waitFor(() => expect(said).toEqual(['solved 1']));
    const other = startSolver();
    other.ask(2);
    // Its answer could not be handed over.
    other.worker.onmessageerror?.();
    await vi.waitFor(() => expect(other.said).toEqual(['solved 2']));
  });

  it('says so when nobody can lay a graph out, and goes on with the next', async () => {
    const { worker, said, ask } = startSolver();
    ask(BROKEN);
    worker.onerror?.();
    await vi.waitFor(() => expect(said).toEqual([`failed ${BROKEN}`]));
    ask(2);
    await vi.waitFor(() => expect(said).toEqual([`failed ${BROKEN}`, 'solved 2']));
  });

  it('says nothing after its end', async () => {
    const { solver, worker, said, ask } = startSolver();
    ask(BROKEN);
    worker.onerror?.();
    solver.end();
    await import('../../../../src/charts/network/solver/solve.ts');
    await Promise.resolve();
    expect(said).toEqual([]);
  });
});
