import { at } from '../../typed.ts';
import { eachRow, type RowSet } from '../kept/row-set.ts';

/** Two numbers of each row, and the bounds between which they are drawn. */
export interface Pairs {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly xBounds: readonly [number, number];
  readonly yBounds: readonly [number, number];
}

/** Bounds a little wider than what they hold, so that no point lies on the edge. */
export function roomyBounds([least, most]: readonly [number, number]): readonly [number, number] {
  const around = most > least ? (most - least) / 25 : 1;
  return [least - around, most + around];
}

/** How many rows of a set have both numbers. */
export function countPairs({ xs, ys }: Pairs, rows: RowSet): number {
  let count = 0;
  eachRow(rows, (row) => {
    if (!Number.isNaN(at(xs, row)) && !Number.isNaN(at(ys, row))) count++;
  });
  return count;
}

/** Calls with the place of each row that has both numbers, as shares of the width from the left and of the height from the top. */
export function eachPlace(
  { xs, ys, xBounds, yBounds }: Pairs,
  visit: (row: number, x: number, y: number) => void,
): void {
  const [left, right] = xBounds;
  const [bottom, top] = yBounds;
  for (let row = 0; row < xs.length; row++) {
    const x = (at(xs, row) - left) / (right - left);
    const y = (top - at(ys, row)) / (top - bottom);
    if (!Number.isNaN(x) && !Number.isNaN(y)) visit(row, x, y);
  }
}

/** The range that a part of an axis covers, in round numbers just around it; of years and whole numbers, whole ones. */
export function rangeOfShares(
  [least, most]: readonly [number, number],
  from: number,
  to: number,
  isWhole: boolean,
): readonly [number, number] {
  const digit = 10 ** Math.floor(Math.log10((most - least) / 100));
  const unit = isWhole ? Math.max(1, digit) : digit;
  const low = Math.floor((least + from * (most - least)) / unit);
  const high = Math.ceil((least + to * (most - least)) / unit);
  // Tenths, hundredths …: a quotient of whole numbers is the nearest that there is, a product is not.
  const value = (units: number) => (unit < 1 ? units / Math.round(1 / unit) : units * unit);
  return [value(low), value(high)];
}
