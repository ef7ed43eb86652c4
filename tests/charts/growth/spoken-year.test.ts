import { describe, expect, it } from 'vitest';
import { spokenYear } from '../../../src/charts/growth/spoken-year.ts';

describe('the year that is told while the years run', () => {
  it('is the last full decade, so that a voice keeps up with the play', () => {
    expect([1970, 1971, 1979, 1980].map((year) => spokenYear(year, 1964, true))).toEqual([
      1970, 1970, 1970, 1980,
    ]);
  });

  it('is the first year before a decade is full', () => {
    expect(spokenYear(1966, 1964, true)).toBe(1964);
  });

  it('is the year itself where the play stands', () => {
    expect(spokenYear(1977, 1964, false)).toBe(1977);
  });
});
