import { describe, expect, it } from 'vitest';
import { rangeOfTexts, yearsToChoose } from '../../../src/panels/filters/since-range.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const { sites } = realCatalog();

describe('the years that there are to choose', () => {
  it('reach from the first site to the last', () => {
    const years = sites.flatMap(({ year }) => year ?? []);
    const [first, last] = yearsToChoose(sites, null);
    expect(years).toContain(first);
    expect(years).toContain(last);
    expect(years.every((year) => year >= first && year <= last)).toBe(true);
  });

  it('hold a range that a link began earlier', () => {
    expect(yearsToChoose(sites, [1901, 1990])[0]).toBe(1901);
  });
});

describe('a range of years that was typed', () => {
  it('holds both its ends, and may be one year', () => {
    expect(rangeOfTexts('1990', '2004', [1976, 2025])).toEqual([1990, 2004]);
    expect(rangeOfTexts('1976', '1976', [1976, 2025])).toEqual([1976, 1976]);
  });

  it('is refused backwards, and beyond the years that there are', () => {
    expect(rangeOfTexts('2004', '1990', [1976, 2025])).toBeNull();
    expect(rangeOfTexts('1975', '1990', [1976, 2025])).toBeNull();
    expect(rangeOfTexts('1990', '2026', [1976, 2025])).toBeNull();
  });

  it('is refused where something else was typed, or nothing', () => {
    expect(rangeOfTexts('1990', 'today', [1976, 2025])).toBeNull();
    expect(rangeOfTexts('1990.5', '2004', [1976, 2025])).toBeNull();
    expect(rangeOfTexts('', '2004', [1976, 2025])).toBeNull();
    expect(rangeOfTexts(null, '2004', [1976, 2025])).toBeNull();
  });
});
