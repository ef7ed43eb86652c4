import { tickStep } from 'd3-array';
import { at } from '../../typed.ts';
import { beginOfMonth, monthOf } from './grains.ts';

/** Numbers gathered into columns of equal width. */
export interface Bins {
  /** For each row the place of its bin plus one; 0 where it has no number. */
  readonly codes: Uint32Array<ArrayBuffer>;
  /** Where the first bin begins, how wide each is, and how many there are. */
  readonly first: number;
  readonly step: number;
  readonly count: number;
  /** Whether it is whole numbers that are gathered, or years. */
  readonly isWhole: boolean;
  /** The least and the most that a row has. */
  readonly extent: readonly [number, number];
  /** Of dates that are gathered by months or quarters: the first month, and how many months each bin is. */
  readonly months?: { readonly first: number; readonly each: number };
}

/** About so many columns are drawn, at most twice as many. */
const COLUMNS = 20;

/** The least and the greatest number; null where there is none. */
export function extentOf(values: ArrayLike<number>): readonly [number, number] | null {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < values.length; row++) {
    const value = at(values, row);
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return least <= most ? [least, most] : null;
}

/** What is so near to an edge is on it: 0.7 is seven tenths, whatever its bits say. */
const NEAR = 1e-9;

/** How many steps a number is from 0; steps of a fraction are one over a whole number, which loses less. */
const stepsTo = (value: number, step: number): number =>
  step < 1 ? value * Math.round(1 / step) : value / step;

const numberAt = (steps: number, step: number): number =>
  step < 1 ? steps / Math.round(1 / step) : steps * step;

/** Numbers in bins whose edges are round: those of years, and of numbers that are all whole, are whole. Null where there is no number. */
export function binsOf(values: Float64Array, areYears: boolean): Bins | null {
  const extent = extentOf(values);
  if (!extent) return null;
  const [least, most] = extent;
  const isWhole = areYears || values.every((value) => Number.isNaN(value) || Number.isInteger(value));
  const finest = isWhole ? 1 : 0;
  const step = least === most ? 1 : Math.max(finest, tickStep(least, most, COLUMNS));
  const placeOf = (value: number) => Math.floor(stepsTo(value, step) + NEAR);
  const first = placeOf(least);
  const count = placeOf(most) - first + 1;
  const codes = new Uint32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = at(values, row);
    if (!Number.isNaN(value)) codes[row] = 1 + placeOf(value) - first;
  }
  return { codes, first: numberAt(first, step), step, count, isWhole, extent };
}

/** Dates, as decimal years, by months or quarters. Null where there is none. */
export function binsOfMonths(values: Float64Array, each: number): Bins | null {
  const extent = extentOf(values);
  if (!extent) return null;
  const placeOf = (value: number) => Math.floor(monthOf(value) / each);
  const first = placeOf(extent[0]);
  const codes = new Uint32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = at(values, row);
    if (!Number.isNaN(value)) codes[row] = 1 + placeOf(value) - first;
  }
  return {
    codes,
    first: beginOfMonth(first * each),
    step: each / 12,
    count: placeOf(extent[1]) - first + 1,
    isWhole: false,
    extent,
    months: { first: first * each, each },
  };
}

/** Where a bin begins and ends. */
export function edgesOf({ first, step, months }: Bins, bin: number): readonly [number, number] {
  if (months) {
    const begin = months.first + bin * months.each;
    return [beginOfMonth(begin), beginOfMonth(begin + months.each)];
  }
  const place = Math.round(stepsTo(first, step)) + bin;
  return [numberAt(place, step), numberAt(place + 1, step)];
}

/** Just before the next year: 31 December, as a decimal year, is within. */
export const YEAR_END = 0.999;

/** The bounds, both within, of some bins that follow one another. */
export function rangeOfBins(
  bins: Bins,
  from: number,
  to: number,
  areYears: boolean,
): readonly [number, number] {
  const [low] = edgesOf(bins, from);
  const [, high] = edgesOf(bins, to);
  if (areYears) return [low, high - 1 + YEAR_END];
  return [low, bins.isWhole ? high - 1 : high];
}

/** The bins that a range reaches, none where it lies beside all of them. */
export function binsOfRange(
  { first, step, count, months }: Bins,
  from: number | null,
  to: number | null,
): readonly [number, number] {
  if (months) {
    const binOf = (value: number) => Math.floor((monthOf(value) - months.first) / months.each);
    return [
      from === null ? 0 : Math.max(0, binOf(from)),
      to === null ? count - 1 : Math.min(count - 1, binOf(to)),
    ];
  }
  // What stands on the edge of a bin is in the one before, unless it is all of the range.
  const low = from === null ? 0 : Math.max(0, Math.floor(stepsTo(from - first, step) + NEAR));
  const high = to === null ? count - 1 : Math.min(count - 1, Math.ceil(stepsTo(to - first, step) - NEAR) - 1);
  return [low, from !== null && from === to ? low : high];
}
