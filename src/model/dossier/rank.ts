import type { Field, Group, Region } from '../vocabulary.ts';

/** Among whom something is ranked. */
export type Peers =
  | { readonly kind: 'group'; readonly id: Group }
  | { readonly kind: 'region'; readonly id: Region }
  | { readonly kind: 'field'; readonly id: Field }
  | { readonly kind: 'world' | 'regions' | 'fields' };

/** A place among peers. */
export interface Rank {
  /** From 1; those that have as much share it. */
  readonly place: number;
  /** How many are ranked, this one too. */
  readonly of: number;
  /** Who else has as much. */
  readonly tied: readonly string[];
  readonly peers: Peers;
}

/** The most digits by which two numbers are told apart: beyond them nobody sees a difference. */
const DIGITS = 6;
const near = (value: number) => Number(value.toPrecision(DIGITS));

/** The place of one among peers by a number, the largest first; null where its own number is not there or is none at all. */
export function rankOf<Id extends string>(
  id: Id,
  peers: Iterable<Id>,
  numberOf: (id: Id) => number | null,
  among: Peers,
): Rank | null {
  const own = numberOf(id);
  if (own === null || own === 0) return null;
  let place = 1;
  let of = 1;
  const tied: Id[] = [];
  for (const other of new Set(peers)) {
    if (other === id) continue;
    const value = numberOf(other);
    if (value === null) continue;
    of++;
    if (near(value) > near(own)) place++;
    else if (near(value) === near(own)) tied.push(other);
  }
  return of > 1 ? { place, of, tied, peers: among } : null;
}
