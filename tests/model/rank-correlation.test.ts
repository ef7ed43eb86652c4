import { describe, expect, it } from 'vitest';
import { rankCorrelation } from '../../src/model/rank-correlation.ts';

describe('the rank correlation', () => {
  it('is 1 for the same order however far values lie apart, and −1 for the opposite', () => {
    expect(rankCorrelation([1, 2, 3, 4], [10, 200, 201, 9000])).toBeCloseTo(1, 12);
    expect(rankCorrelation([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1, 12);
  });

  it('is what the difference of ranks gives by hand', () => {
    // Ranks 1 2 3 4 5 against 2 1 4 3 5: 1 − 6·(1+1+1+1+0) / (5·24) = 0.8.
    expect(rankCorrelation([10, 20, 30, 40, 50], [7, 3, 20, 9, 100])).toBeCloseTo(0.8, 12);
  });

  it('gives equal values the mean of their ranks', () => {
    // Ranks 1 2.5 2.5 4 against 1 2 3 4: 4.5 / √(4.5 · 5).
    expect(rankCorrelation([1, 5, 5, 9], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  });

  it('is none where a value is the same everywhere', () => {
    expect(rankCorrelation([3, 3, 3], [1, 2, 3])).toBeNull();
  });
});
