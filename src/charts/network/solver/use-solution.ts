import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CooperationGraph } from '../../../model/graph/cooperation-graph.ts';
import type { GraphMeasures } from '../../../model/graph/graph-measures.ts';
import type { Cooperation } from '../../../state/cooperation/cooperation.ts';
import type { NetworkShow } from '../graph.ts';
import { endsOfEdges } from '../model.ts';
import { createNetworkSolver, type NetworkSolver } from './solver.ts';

/** A graph and what it was made of. */
export interface AskedNetwork {
  readonly cooperation: Cooperation;
  readonly show: NetworkShow;
  readonly graph: CooperationGraph;
}

/** A graph that was measured and laid out: everything shown at one time is of one and the same. */
export interface SeenNetwork extends AskedNetwork {
  readonly measures: GraphMeasures;
  /** x and y of each node, in the order of the graph. */
  readonly positions: Float32Array;
}

/** Places of nodes that the reader chose, by id, in units of the layout. */
export type Pins = ReadonlyMap<string, readonly [x: number, y: number]>;

const numbers = new WeakMap<CooperationGraph, number>();
let latestNumber = 0;

function numberOf(graph: CooperationGraph): number {
  const known = numbers.get(graph) ?? ++latestNumber;
  numbers.set(graph, known);
  return known;
}

/** Where the nodes of a graph stand already: where they are pinned, or where they were; null where none did. */
function startOf(graph: CooperationGraph, seen: SeenNetwork | null, pins: Pins): Float32Array | null {
  if (!seen && pins.size === 0) return null;
  const places = new Map(seen?.graph.nodes.map(({ id }, place) => [id, place]));
  return Float32Array.from(
    graph.nodes.flatMap(({ id }) => {
      const place = places.get(id) ?? -1;
      return pins.get(id) ?? [seen?.positions[2 * place] ?? NaN, seen?.positions[2 * place + 1] ?? NaN];
    }),
  );
}

/** A network as it is shown, and how far the one that is asked for has come. */
interface NetworkSolving {
  /** The latest that was laid out; null before the first. */
  readonly seen: SeenNetwork | null;
  /** Whether it is the one that is asked for. */
  readonly settled: boolean;
  /** Whether the one that is asked for could not be laid out. */
  readonly failed: boolean;
  /** Tries again, with a new worker. */
  readonly retry: () => void;
}

/**
 * Measures a graph and lays it out in a worker. Until that is done, the graph before stays; the new one starts from its
 * places, so that who stays can be followed with the eye.
 */
export function useNetworkSolution(
  asked: AskedNetwork | null,
  /** Null as long as the size of the box is not known. */
  aspect: number | null,
  pins: Pins,
): NetworkSolving {
  const [seen, setSeen] = useState<SeenNetwork | null>(null);
  const [failure, setFailure] = useState<CooperationGraph | null>(null);
  const [attempt, setAttempt] = useState(0);
  const latest = useRef<SeenNetwork | null>(null);
  const solver = useRef<NetworkSolver<AskedNetwork> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt has a worker of its own.
  useEffect(() => {
    const made = createNetworkSolver<AskedNetwork>(
      ({ measures, positions }, about) => {
        latest.current = { ...about, measures, positions };
        setSeen(latest.current);
        setFailure(null);
      },
      (about) => setFailure(about.graph),
    );
    solver.current = made;
    return () => made.end();
  }, [attempt]);
  const about = useRef(asked);
  about.current = asked;
  const graph = asked?.graph;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again.
  useEffect(() => {
    if (!graph || !about.current || aspect === null) return;
    solver.current?.ask(
      {
        graph: numberOf(graph),
        ids: graph.nodes.map(({ id }) => id),
        edges: endsOfEdges(graph),
        weights: Float64Array.from(graph.edges, ({ weight }) => weight),
        start: startOf(graph, latest.current, pins),
        fixed: Uint8Array.from(graph.nodes, ({ id }) => (pins.has(id) ? 1 : 0)),
        aspect,
      },
      about.current,
    );
  }, [graph, aspect, pins, attempt]);
  const settled = seen !== null && seen.graph === graph;
  // Other filters may leave the same graph; what else they say still is theirs.
  const current = useMemo(() => (settled && asked ? { ...seen, ...asked } : seen), [settled, seen, asked]);
  const retry = useCallback(() => {
    setFailure(null);
    setAttempt((before) => before + 1);
  }, []);
  return { seen: current, settled, failed: graph !== undefined && failure === graph, retry };
}
