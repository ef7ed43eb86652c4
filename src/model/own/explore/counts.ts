import { at } from '../../typed.ts';
import type { RowSet } from '../kept/row-set.ts';

/** How many rows of a set have each code; `most` is the greatest. */
export function countCodes(codes: ArrayLike<number>, most: number, { words }: RowSet): Uint32Array {
  const counts = new Uint32Array(most + 1);
  // Written out: this is done for every column on the screen whenever a filter changes.
  for (let index = 0; index < words.length; index++) {
    for (let word = at(words, index); word !== 0; word &= word - 1) {
      const code = at(codes, (index << 5) + 31 - Math.clz32(word & -word));
      counts[code] = at(counts, code) + 1;
    }
  }
  return counts;
}
