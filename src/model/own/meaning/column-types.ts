import { fold } from '../../search/fold.ts';
import { at } from '../../typed.ts';
import { type PackedText, textAt } from '../reading/packed-text.ts';
import { type DateOrder, type Era, guessDateOrder, type OwnDate, parseDate } from '../values/dates.ts';
import { plainDigits } from '../values/digits.ts';
import { guessNotation, type Notation, parseNumber } from '../values/numbers.ts';

/** What the cells of a column are, each guess with whether another would do as well. */
export type ColumnType =
  | {
      readonly kind: 'number';
      readonly notation: Notation;
      readonly isSure: boolean;
      readonly isSaid: boolean;
    }
  | {
      readonly kind: 'date';
      readonly order: DateOrder;
      /** Of the common era where it says nothing. */
      readonly era?: Era;
      readonly isSure: boolean;
    }
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

/** Names of columns of days, folded. */
const DAY_NAMES = /(?:^|\W)(?:date|day|ngay|dob)(?:\W|$)/;

/** Numbers of days as Excel stores those of 1941 to 2119. */
const EXCEL_DAYS = { least: 15_000, most: 80_000 } as const;

/** Whether the numbers of a column are days as Excel stores them: by its name, and by all of them. */
function areExcelDays(name: string, sample: readonly string[]): boolean {
  if (!DAY_NAMES.test(fold(name))) return false;
  return sample.every((text) => {
    const days = parseNumber(text, 'point') ?? 0;
    return days >= EXCEL_DAYS.least && days <= EXCEL_DAYS.most;
  });
}

/** The type of a column of dates; null where its cells are none. */
function guessDates(sample: readonly string[]): ColumnType | null {
  const common = guessDateOrder(sample);
  const buddhist = guessDateOrder(sample, 'buddhist');
  const isBuddhist = buddhist.count > common.count;
  const { order, isSure, count } = isBuddhist ? buddhist : common;
  const hasParts = sample.some((text) => /\d\D+\d/.test(text));
  // Whole numbers alone are years only if all are: prices and areas are spread wider.
  if (count < sample.length && !(count >= MOST_CELLS * sample.length && hasParts)) return null;
  return isBuddhist
    ? { kind: 'date', order, era: 'buddhist', isSure: isSure && hasParts }
    : { kind: 'date', order, isSure };
}

/** The type of a column, from some of its filled cells. */
export function guessType(sample: readonly string[]): ColumnType {
  if (sample.length === 0) return { kind: 'empty', isSure: true };
  const dates = guessDates(sample);
  if (dates) return dates;
  const { notation, isSure, isSaid } = guessNotation(sample);
  const numbers = sample.filter(
    (text) => parseNumber(text, notation) !== null && !LEADING_ZERO.test(plainDigits(text)),
  );
  if (numbers.length >= MOST_CELLS * sample.length) return { kind: 'number', notation, isSure, isSaid };
  const distinct = new Set(sample).size;
  const isFew = distinct <= CATEGORIES.most && sample.length >= CATEGORIES.rows * distinct;
  return { kind: isFew ? 'category' : 'text', isSure: true };
}

/** The types of all columns: as their cells say, and where those are numbers of days, as their names do. */
export const guessTypes = (
  names: readonly string[],
  samples: readonly (readonly string[])[],
): readonly ColumnType[] =>
  samples.map((sample, column) => {
    const type = guessType(sample);
    return type.kind === 'number' && areExcelDays(names[column] ?? '', sample)
      ? { kind: 'date', order: 'excel1900', isSure: false }
      : type;
  });

/** The date of a cell in a column of dates; null where it is none. */
export const dateOf = (
  text: string,
  { order, era }: Extract<ColumnType, { readonly kind: 'date' }>,
): OwnDate | null => parseDate(text, order, era);

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
