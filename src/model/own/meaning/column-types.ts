import { at } from '../../typed.ts';
import { type PackedText, textAt } from '../reading/packed-text.ts';
import { type DateOrder, guessDateOrder, parseDate } from '../values/dates.ts';
import { guessNotation, type Notation, parseNumber } from '../values/numbers.ts';

/** What the cells of a column are, each guess with whether another would do as well. */
export type ColumnType =
  | {
      readonly kind: 'number';
      readonly notation: Notation;
      readonly isSure: boolean;
      readonly isSaid: boolean;
    }
  | { readonly kind: 'date'; readonly order: DateOrder; readonly isSure: boolean }
  | { readonly kind: 'category'; readonly isSure: true }
  | { readonly kind: 'text'; readonly isSure: true }
  | { readonly kind: 'empty'; readonly isSure: true };

/** A column is of a type where this share of its filled cells is: the others are listed, and kept. */
const MOST_CELLS = 0.9;

/** A column of texts is one of categories where it has at most so many, and each stands for so many rows on average. */
const CATEGORIES = { most: 40, rows: 2 } as const;

/** Cells that say that nothing is known, in lists of many hands. */
const NOTHING = /^(?:-+|–|—|n\/?a|null|none|không(?: rõ| có)?|chưa(?: rõ| có)?|\?|\.{2,}|…)$/i;

/** Whether a cell says nothing. */
export const saysNothing = (text: string): boolean => text === '' || NOTHING.test(text);

/** Numbers that name a row rather than measure anything, such as post codes and telephone numbers, begin with a zero. */
const LEADING_ZERO = /^0\d/;

/** Some filled cells of a column, evenly from all of it: at most so many. */
export function sampleOf(column: PackedText, rows: number, most = 2000): readonly string[] {
  const step = Math.max(1, Math.floor(rows / most));
  const sample: string[] = [];
  for (let row = 0; row < rows; row += step) {
    const text = textAt(column, row);
    if (!saysNothing(text)) sample.push(text);
  }
  return sample;
}

/** The type of a column, from some of its filled cells. */
export function guessType(sample: readonly string[]): ColumnType {
  if (sample.length === 0) return { kind: 'empty', isSure: true };
  const least = MOST_CELLS * sample.length;
  const { order, isSure: isOrderSure } = guessDateOrder(sample);
  // Whole numbers between 1000 and 2743 alone are years only if all are: prices and areas are spread wider.
  const dates = sample.filter((text) => parseDate(text, order) !== null).length;
  if (dates === sample.length || (dates >= least && sample.some((text) => /\d\D+\d/.test(text))))
    return { kind: 'date', order, isSure: isOrderSure };
  const { notation, isSure, isSaid } = guessNotation(sample);
  const numbers = sample.filter((text) => parseNumber(text, notation) !== null && !LEADING_ZERO.test(text));
  if (numbers.length >= least) return { kind: 'number', notation, isSure, isSaid };
  const distinct = new Set(sample).size;
  const isFew = distinct <= CATEGORIES.most && sample.length >= CATEGORIES.rows * distinct;
  return { kind: isFew ? 'category' : 'text', isSure: true };
}

/**
 * The notation of a list's numbers: that of most of its columns that can be read in no other, a point where there are none; in
 * doubt where no such column decides on one that could be either.
 */
export function notationOf(types: readonly ColumnType[]): {
  readonly notation: Notation;
  readonly isSure: boolean;
} {
  let commas = 0;
  let isSure = true;
  for (const type of types) {
    if (type.kind !== 'number') continue;
    if (type.isSaid) commas += type.notation === 'comma' ? 1 : -1;
    if (!type.isSure) isSure = false;
  }
  return { notation: commas > 0 ? 'comma' : 'point', isSure: isSure || commas !== 0 };
}

/** A column as numbers, NaN where a cell is empty or none; and which rows have a cell that is none. */
export function numbersOf(
  column: PackedText,
  rows: number,
  read: (text: string) => number | null,
): { readonly values: Float64Array<ArrayBuffer>; readonly unread: readonly number[] } {
  const values = new Float64Array(rows).fill(Number.NaN);
  const unread: number[] = [];
  for (let row = 0; row < rows; row++) {
    const text = textAt(column, row);
    if (saysNothing(text)) continue;
    const value = read(text);
    if (value === null) unread.push(row);
    else values[row] = value;
  }
  return { values, unread };
}

/** A column as categories: for each row the place of its category in `names` plus one, 0 where the cell is empty; the most frequent first. */
export function categoriesOf(
  column: PackedText,
  rows: number,
): {
  readonly codes: Uint32Array<ArrayBuffer>;
  readonly names: readonly string[];
  readonly counts: readonly number[];
} {
  const first = new Uint32Array(rows);
  const found = new Map<string, number>();
  const texts: string[] = [];
  const counts: number[] = [];
  for (let row = 0; row < rows; row++) {
    const text = textAt(column, row);
    if (saysNothing(text)) continue;
    let code = found.get(text);
    if (code === undefined) {
      code = texts.push(text);
      found.set(text, code);
      counts.push(0);
    }
    first[row] = code;
    counts[code - 1] = at(counts, code - 1) + 1;
  }
  const order = texts.map((_, index) => index).sort((a, b) => at(counts, b) - at(counts, a) || a - b);
  const rank = new Uint32Array(texts.length + 1);
  order.forEach((index, place) => {
    rank[index + 1] = place + 1;
  });
  return {
    codes: first.map((code) => at(rank, code)),
    names: order.map((index) => at(texts, index)),
    counts: order.map((index) => at(counts, index)),
  };
}
