import { at } from '../../typed.ts';

/** Some rows of a list, as one bit for each of its rows. */
export interface RowSet {
  /** Row `r` is bit `r & 31` of word `r >>> 5`; the bits beyond the last row are 0. */
  readonly words: Uint32Array<ArrayBuffer>;
  /** How many rows it holds. */
  readonly count: number;
  /** Of how many. */
  readonly rows: number;
}

/** How many bits of a word are set: by halves, pairs and sums (Hacker's Delight, figure 5-2). */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A set of the bits that are given, which it keeps. */
function setOf(words: Uint32Array<ArrayBuffer>, rows: number): RowSet {
  let count = 0;
  for (const word of words) count += bitsOf(word);
  return { words, count, rows };
}

/** The rows that a test holds for, in one pass. */
export function rowsWhere(rows: number, holds: (row: number) => boolean): RowSet {
  const words = new Uint32Array((rows + 31) >>> 5);
  for (let row = 0; row < rows; row++)
    if (holds(row)) words[row >>> 5] = at(words, row >>> 5) | (1 << (row & 31));
  return setOf(words, rows);
}

/** The rows whose code is wanted, which one byte for each code says. Written out: this is done for a million rows at each filter. */
export function rowsWithCodes(codes: Uint32Array, wanted: Uint8Array): RowSet {
  const rows = codes.length;
  const words = new Uint32Array((rows + 31) >>> 5);
  for (let index = 0, row = 0; index < words.length; index++) {
    let word = 0;
    for (let bit = 0; bit < 32 && row < rows; bit++, row++) word |= (wanted[codes[row] ?? 0] ?? 0) << bit;
    words[index] = word;
  }
  return setOf(words, rows);
}

/** The rows whose number is within bounds, which belong to them; NaN is in none. Written out for the same reason. */
export function rowsWithin(values: Float64Array, from: number, to: number): RowSet {
  const rows = values.length;
  const words = new Uint32Array((rows + 31) >>> 5);
  for (let index = 0, row = 0; index < words.length; index++) {
    let word = 0;
    for (let bit = 0; bit < 32 && row < rows; bit++, row++) {
      const value = values[row] ?? Number.NaN;
      if (value >= from && value <= to) word |= 1 << bit;
    }
    words[index] = word;
  }
  return setOf(words, rows);
}

/** All rows of a list. */
export function allRows(rows: number): RowSet {
  const words = new Uint32Array((rows + 31) >>> 5).fill(0xffffffff);
  const last = rows & 31;
  if (last > 0) words[words.length - 1] = (1 << last) - 1;
  return { words, count: rows, rows };
}

/** Whether a set holds a row. */
export const hasRow = ({ words }: RowSet, row: number): boolean =>
  ((at(words, row >>> 5) >>> (row & 31)) & 1) === 1;

/** The rows that all sets hold, of a list of so many. */
export function intersect(sets: readonly RowSet[], rows: number): RowSet {
  const [first, ...others] = sets;
  if (!first) return allRows(rows);
  if (others.length === 0) return first;
  const words = first.words.slice();
  for (const { words: other } of others)
    for (let index = 0; index < words.length; index++) words[index] = at(words, index) & at(other, index);
  return setOf(words, rows);
}

/** The rows that any of some sets holds, of a list of so many. */
export function unite(sets: readonly RowSet[], rows: number): RowSet {
  const words = new Uint32Array((rows + 31) >>> 5);
  for (const { words: other } of sets)
    for (let index = 0; index < words.length; index++) words[index] = at(words, index) | at(other, index);
  return setOf(words, rows);
}

/** Calls back with each row of a set, in order. */
export function eachRow({ words }: RowSet, visit: (row: number) => void): void {
  for (let index = 0; index < words.length; index++) {
    let word = at(words, index);
    while (word !== 0) {
      const lowest = word & -word;
      visit(32 * index + 31 - Math.clz32(lowest));
      word ^= lowest;
    }
  }
}
