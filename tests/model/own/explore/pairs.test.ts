import { describe, expect, it } from 'vitest';
import {
  countPairs,
  eachPlace,
  rangeOfShares,
  roomyBounds,
} from '../../../../src/model/own/explore/pairs.ts';
import { allRows } from '../../../../src/model/own/kept/row-set.ts';

const pairs = {
  xs: Float64Array.of(0, 10, Number.NaN, 5),
  ys: Float64Array.of(100, 300, 200, Number.NaN),
  xBounds: [0, 10] as const,
  yBounds: [100, 300] as const,
};

describe('two numbers of each row', () => {
  it('are counted and drawn where both are known, more of the second higher up', () => {
    expect(countPairs(pairs, allRows(4))).toBe(2);
    const places: (readonly number[])[] = [];
    eachPlace(pairs, (row, x, y) => places.push([row, x, y]));
    expect(places).toEqual([
      [0, 0, 1],
      [1, 1, 0],
    ]);
  });

  it('have room around them, be they all alike', () => {
    expect(roomyBounds([0, 100])).toEqual([-4, 104]);
    expect(roomyBounds([7, 7])).toEqual([6, 8]);
  });

  it('are kept by a frame in round numbers that reach no less far than it', () => {
    expect(rangeOfShares([0, 1], 0.123, 0.456, false)).toEqual([0.12, 0.46]);
    expect(rangeOfShares([1990, 2025], 0.5, 0.9, true)).toEqual([2007, 2022]);
    expect(rangeOfShares([0, 5400], 0.2512, 0.7531, false)).toEqual([1350, 4070]);
  });
});
