import { describe, expect, it } from 'vitest';
import { allRows, eachRow, hasRow, intersect, rowsWhere } from '../../../../src/model/own/kept/row-set.ts';

/** The rows of a set, one by one. */
function listed(set: ReturnType<typeof allRows>): readonly number[] {
  const rows: number[] = [];
  eachRow(set, (row) => rows.push(row));
  return rows;
}

describe('a set of rows', () => {
  it.each([0, 1, 31, 32, 33, 64, 1000])('of all %i rows holds each of them once', (rows) => {
    const set = allRows(rows);
    expect(set.count).toBe(rows);
    expect(listed(set)).toEqual(Array.from({ length: rows }, (_, row) => row));
  });

  it('holds the rows that a test holds for, and no others, the last bit of a word too', () => {
    const odd = rowsWhere(64, (row) => row % 31 === 0);
    expect(listed(odd)).toEqual([0, 31, 62]);
    expect(odd.count).toBe(3);
    expect(hasRow(odd, 31)).toBe(true);
    expect(hasRow(odd, 32)).toBe(false);
  });

  it('is, of several, what all of them hold', () => {
    const of = (by: number) => rowsWhere(1000, (row) => row % by === 0);
    const both = intersect([of(2), of(3), of(7)], 1000);
    expect(listed(both)).toEqual(
      Array.from({ length: 1000 }, (_, row) => row).filter((row) => row % 42 === 0),
    );
    expect(both.count).toBe(24);
    expect(intersect([], 5).count).toBe(5);
  });
});
