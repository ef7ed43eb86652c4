import { solveNetwork } from '../solver/solve.ts';

/** A place in a picture, in shares of its width and height. */
export interface Stand {
  readonly x: number;
  readonly y: number;
}

/** A graph as numbers: its ids, and the places of both ends of each of its ties. */
interface Ends {
  readonly ids: readonly string[];
  readonly ties: readonly { readonly from: number; readonly to: number; readonly weight: number }[];
}

/** Width of the picture as a multiple of its height, about. */
const ASPECT = 2;

/**
 * Nodes around the first of them, from the top clockwise, those that are joined to one another side by side as far as one round
 * allows: after each the unplaced node that has most ties with it.
 */
export function standAround({ ids, ties }: Ends): readonly Stand[] {
  const weightOf = (a: number, b: number) =>
    ties.reduce(
      (sum, { from, to, weight }) =>
        sum + ((from === a && to === b) || (from === b && to === a) ? weight : 0),
      0,
    );
  const left = ids.map((_, index) => index).slice(1);
  const round: number[] = [];
  while (left.length > 0) {
    const last = round.at(-1);
    // Among equals the first, which has most connections.
    const best = left.reduce(
      (best, each, place) =>
        last !== undefined && weightOf(last, each) > weightOf(last, left[best] ?? 0) ? place : best,
      0,
    );
    round.push(...left.splice(best, 1));
  }
  const stands: Stand[] = ids.map(() => ({ x: 0.5, y: 0.5 }));
  for (const [place, index] of round.entries()) {
    const angle = ((place + 0.5) / round.length) * 2 * Math.PI;
    stands[index] = { x: 0.5 + 0.5 * Math.sin(angle), y: 0.5 - 0.5 * Math.cos(angle) };
  }
  return stands;
}

/** Nodes where forces lay them out, as the chart on the page does: the same graph gives the same places. */
export function standByForces({ ids, ties }: Ends): readonly Stand[] {
  const { positions } = solveNetwork({
    graph: 0,
    ids,
    edges: Uint32Array.from(ties.flatMap(({ from, to }) => [from, to])),
    weights: Float64Array.from(ties, ({ weight }) => weight),
    start: null,
    fixed: null,
    aspect: ASPECT,
  });
  const across = ids.map((_, index) => positions[2 * index] ?? 0);
  const down = ids.map((_, index) => positions[2 * index + 1] ?? 0);
  const sharesOf = (values: readonly number[]) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return values.map((value) => (most > least ? (value - least) / (most - least) : 0.5));
  };
  const [xs, ys] = [sharesOf(across), sharesOf(down)];
  return ids.map((_, index) => ({ x: xs[index] ?? 0.5, y: ys[index] ?? 0.5 }));
}
