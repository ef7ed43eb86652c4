import { at } from '../typed.ts';
import { dotOfKm, type Reach } from './reach.ts';

/** What candidates are ranked by; plain, so that a worker can be sent it. */
export interface CandidateQuestion {
  /** Unit vectors of all places, and how many people each stands for. */
  readonly vectors: Float64Array;
  readonly weights: Float64Array;
  /** How far each is now. */
  readonly km: Float64Array;
  /** Whose people count, as 1. */
  readonly mask: Uint8Array;
  /** The places where a centre may be put. */
  readonly candidates: Int32Array;
  /** What counts is who comes within this distance, in kilometres. */
  readonly range: number;
  /** How many centres are to be put one after the other. */
  readonly count: number;
}

/** A place for a centre. */
export interface Candidate {
  readonly place: number;
  /** How many people come within the range by it. */
  readonly gain: number;
}

/** Candidates by gain. */
export interface Ranking {
  /** All, each by itself, the best first: exact. */
  readonly single: readonly Candidate[];
  /** The best one, then the best beside it, and so on: each gain is beside those before it. Not always the best set of its size. */
  readonly greedy: readonly Candidate[];
}

/** How many candidates are tried before a pause. */
const STRIDE = 64;

/** The people of the part who are not within the range. */
function outside({ km, mask, range }: CandidateQuestion): Int32Array {
  const places: number[] = [];
  for (let place = 0; place < km.length; place++) {
    if (mask[place] === 1 && (km[place] ?? 0) > range) places.push(place);
  }
  return Int32Array.from(places);
}

/** The cosine of the angle between two places. */
function dotOf(vectors: Float64Array, a: number, b: number): number {
  const [i, j] = [3 * a, 3 * b];
  // Indexed as it stands: this is the innermost of all loops.
  return (
    (vectors[i] ?? 0) * (vectors[j] ?? 0) +
    (vectors[i + 1] ?? 0) * (vectors[j + 1] ?? 0) +
    (vectors[i + 2] ?? 0) * (vectors[j + 2] ?? 0)
  );
}

/** How many of the people at the places would be within the range of a candidate. */
function gainOf(
  { vectors, weights, range }: CandidateQuestion,
  places: Int32Array,
  candidate: number,
): number {
  const limit = dotOfKm(range);
  let gain = 0;
  for (const place of places) if (dotOf(vectors, place, candidate) >= limit) gain += weights[place] ?? 0;
  return gain;
}

/** Of equal gains the larger place comes first, as the places stand. */
const byGain = (a: Candidate, b: Candidate) => b.gain - a.gain || a.place - b.place;

/**
 * Ranks candidates by how many people come within a range. A generator that gives the share that is done, after every few candidates,
 * so that who runs it may stop or let others have the thread; it ends with the ranking.
 */
export function* rankCandidates(question: CandidateQuestion): Generator<number, Ranking> {
  const { candidates, count, vectors, range } = question;
  const rounds = Math.max(1, count);
  let left = outside(question);
  let single: readonly Candidate[] = [];
  const greedy: Candidate[] = [];
  for (let round = 0; round < rounds; round++) {
    const tried: Candidate[] = [];
    for (let index = 0; index < candidates.length; index++) {
      const place = at(candidates, index);
      tried.push({ place, gain: gainOf(question, left, place) });
      if (index % STRIDE === STRIDE - 1) yield (round + index / candidates.length) / rounds;
    }
    tried.sort(byGain);
    if (round === 0) single = tried;
    const [best] = tried;
    if (!best || best.gain === 0) break;
    greedy.push(best);
    const limit = dotOfKm(range);
    left = left.filter((place) => dotOf(vectors, place, best.place) < limit);
  }
  return { single, greedy };
}

/** The question of candidates for the people of a part as they are now. */
export function candidateQuestion(
  points: { readonly vectors: Float64Array; readonly weights: Float64Array },
  { km }: Reach,
  mask: Uint8Array,
  candidates: readonly number[],
  { range, count }: { readonly range: number; readonly count: number },
): CandidateQuestion {
  return {
    vectors: points.vectors,
    weights: points.weights,
    km,
    mask,
    candidates: Int32Array.from(candidates),
    range,
    count,
  };
}
