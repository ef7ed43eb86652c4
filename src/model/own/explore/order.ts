import { fold } from '../../search/fold.ts';
import { at } from '../../typed.ts';
import { eachRow, hasRow, type RowSet } from '../kept/row-set.ts';

/** More texts than these are put in order by their letters without accents: the rules of a language take too long. */
const MOST_COMPARED = 5000;

/** The place of each name among all in the order of a language, by its place plus one; what has no name, at 0, has none. */
export function ranksOf(names: readonly string[], compare: (a: string, b: string) => number): Float64Array {
  const ranks = new Float64Array(names.length + 1).fill(Number.NaN);
  const places = names.map((_, index) => index);
  if (names.length <= MOST_COMPARED) places.sort((a, b) => compare(at(names, a), at(names, b)));
  else {
    const keys = names.map(fold);
    places.sort((a, b) => {
      const [one, other] = [at(keys, a), at(keys, b)];
      return one < other ? -1 : one > other ? 1 : a - b;
    });
  }
  places.forEach((index, rank) => {
    ranks[index + 1] = rank;
  });
  return ranks;
}

/** All rows in the order of a key, those without one last either way. */
export function orderRows(
  rows: number,
  keyOf: (row: number) => number,
  descending: boolean,
): Uint32Array<ArrayBuffer> {
  const keys = new Float64Array(rows);
  const sign = descending ? -1 : 1;
  for (let row = 0; row < rows; row++) {
    const key = sign * keyOf(row);
    keys[row] = Number.isNaN(key) ? Number.POSITIVE_INFINITY : key;
  }
  const order = new Uint32Array(rows).map((_, row) => row);
  return order.sort((a, b) => {
    const [one, other] = [at(keys, a), at(keys, b)];
    return one < other ? -1 : one > other ? 1 : a - b;
  });
}

/** The rows of a set in an order of all rows; as they stand in the file where there is none. */
export function keptInOrder(kept: RowSet, order: Uint32Array | null): Uint32Array {
  const rows = new Uint32Array(kept.count);
  let length = 0;
  if (order) {
    for (const row of order) if (hasRow(kept, row)) rows[length++] = row;
  } else {
    eachRow(kept, (row) => {
      rows[length++] = row;
    });
  }
  return rows;
}
