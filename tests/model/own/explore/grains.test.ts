import { describe, expect, it } from 'vitest';
import {
  type Bins,
  binsOfMonths,
  binsOfRange,
  edgesOf,
  rangeOfBins,
} from '../../../../src/model/own/explore/bins.ts';
import { beginOfMonth, grainsFor, monthOf } from '../../../../src/model/own/explore/grains.ts';
import { decimalYear } from '../../../../src/model/own/kept/column-values.ts';
import { at } from '../../../../src/model/typed.ts';

const day = (text: string) => {
  const [year = 0, month = 1, each = 1] = text.split('-').map(Number);
  return decimalYear({ year, month, day: each });
};

function made(values: readonly string[], each: number): Bins {
  const bins = binsOfMonths(Float64Array.from(values, day), each);
  if (!bins) throw new Error('there are no bins');
  return bins;
}

describe('months of decimal years', () => {
  it('are those of every day of common years and of leap years, from the first to the last', () => {
    for (const year of [1900, 2000, 2023, 2024]) {
      for (let each = Date.UTC(year, 0, 1); each < Date.UTC(year + 1, 0, 1); each += 86_400_000) {
        const date = new Date(each);
        const [month, of] = [date.getUTCMonth(), date.getUTCDate()];
        const value = decimalYear({ year, month: month + 1, day: of });
        expect(monthOf(value), date.toISOString()).toBe(12 * year + month);
        if (of === 1) expect(beginOfMonth(12 * year + month)).toBeCloseTo(value, 9);
      }
    }
  });
});

describe('dates by a grain', () => {
  const DAYS = ['2023-11-30', '2023-12-01', '2024-02-29', '2024-03-31', '2024-04-01', '2025-01-01'];

  it('are gathered by the months and quarters in which they are', () => {
    expect([...made(DAYS, 1).codes]).toEqual([1, 2, 4, 5, 6, 15]);
    expect([...made(DAYS, 3).codes]).toEqual([1, 1, 2, 2, 3, 6]);
    expect(edgesOf(made(DAYS, 3), 1)).toEqual([day('2024-01-01'), day('2024-04-01')]);
  });

  it.each([1, 3])('of %i months keep just the rows of the bins that are chosen', (each) => {
    const bins = made(DAYS, each);
    const values = DAYS.map(day);
    for (let low = 0; low < bins.count; low++) {
      for (let high = low; high < bins.count; high++) {
        const [from, to] = rangeOfBins(bins, low, high, true);
        expect(binsOfRange(bins, from, to)).toEqual([low, high]);
        values.forEach((value, row) => {
          const bin = at(bins.codes, row) - 1;
          expect(value >= from && value <= to).toBe(bin >= low && bin <= high);
        });
      }
    }
  });

  it('are by the month at first where the span is short, by the year where it is long, and never by months of a century', () => {
    expect(grainsFor([day('2022-05-01'), day('2024-12-31')])).toEqual({
      grains: ['month', 'quarter', 'year'],
      first: 'month',
    });
    expect(grainsFor([day('2018-01-01'), day('2024-12-31')]).first).toBe('quarter');
    expect(grainsFor([day('1950-01-01'), day('2024-12-31')])).toEqual({ grains: ['year'], first: 'year' });
  });
});
