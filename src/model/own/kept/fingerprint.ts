import { at } from '../../typed.ts';
import type { OwnTable } from '../reading/table.ts';

/* The two primes of the 32-bit FNV-1a hash and of a second lane beside it, so that 64 bits come of plain multiplications. */
const PRIMES = [0x01000193, 0x85ebca6b] as const;
const BASES = [0x811c9dc5, 0x9747b28c] as const;

/** What a fingerprint looks like. */
export const FINGERPRINT = /^[0-9a-z]{14}$/;

/**
 * What a list is known by in links: 14 letters and digits that hang on nothing but its names and cells, 64 bits of hash. Two lists of
 * the same cells have the same; it tells nothing of what is in them. (The browser's own digests need HTTPS, which a folder on an
 * intranet does not have.)
 */
export function fingerprintOf({
  names,
  columns,
  rows,
}: Pick<OwnTable, 'names' | 'columns' | 'rows'>): string {
  let [one, two]: [number, number] = [BASES[0], BASES[1]];
  const take = (byte: number) => {
    one = Math.imul(one ^ byte, PRIMES[0]);
    two = Math.imul(two ^ byte, PRIMES[1]);
    two ^= two >>> 15;
  };
  const takeNumber = (value: number) => {
    for (let shift = 0; shift < 32; shift += 8) take((value >>> shift) & 0xff);
  };
  takeNumber(rows);
  const encoder = new TextEncoder();
  for (const name of names) {
    for (const byte of encoder.encode(name)) take(byte);
    take(0);
  }
  for (const { bytes, starts } of columns) {
    // The lengths too: the cells `ab`, `c` are not the cells `a`, `bc`.
    for (let row = 0; row <= rows; row++) takeNumber(at(starts, row));
    for (const byte of bytes) take(byte);
  }
  return [one, two].map((lane) => (lane >>> 0).toString(36).padStart(7, '0')).join('');
}
