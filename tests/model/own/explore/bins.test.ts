import { describe, expect, it } from 'vitest';
import { binsOf, binsOfRange, edgesOf, rangeOfBins } from '../../../../src/model/own/explore/bins.ts';
import { at } from '../../../../src/model/typed.ts';

const numbers = (...values: readonly number[]) => Float64Array.from(values);

function made(values: Float64Array, areYears = false) {
  const bins = binsOf(values, areYears);
  if (!bins) throw new Error('there are no bins');
  return bins;
}

describe('numbers in bins', () => {
  it('are each within the edges of their own, and those that are none in no bin', () => {
    const values = numbers(0.1, 0.2, 0.30000000000000004, 0.7, Number.NaN, 1, 0.95);
    const bins = made(values);
    values.forEach((value, row) => {
      const code = at(bins.codes, row);
      if (Number.isNaN(value)) {
        expect(code).toBe(0);
        return;
      }
      const [low, high] = edgesOf(bins, code - 1);
      expect(value).toBeGreaterThanOrEqual(low - 1e-9);
      expect(value).toBeLessThan(high + 1e-9);
    });
    expect(bins.count).toBeLessThanOrEqual(40);
  });

  it('have whole edges where they are whole, so that no column is empty for want of a number', () => {
    const bins = made(numbers(0, 1, 2, 3, 3, 3));
    expect(bins).toMatchObject({ first: 0, step: 1, count: 4, isWhole: true });
    expect([...bins.codes]).toEqual([1, 2, 3, 4, 4, 4]);
  });

  it('of one value are one bin, and of none there are none', () => {
    expect(made(numbers(7, 7))).toMatchObject({ count: 1 });
    expect(made(numbers(0.25, 0.25)).count).toBe(1);
    expect(binsOf(numbers(Number.NaN, Number.NaN), false)).toBeNull();
  });

  it('of years never divide one, however fine the dates are', () => {
    const bins = made(numbers(2024.1, 2024.5, 2025.9), true);
    expect(bins).toMatchObject({ first: 2024, step: 1, count: 2 });
  });
});

describe('a range of bins', () => {
  it.each([
    ['years', numbers(1906, 1957.5, 1966, 1994, 1995.99, 2020), true],
    ['whole numbers', numbers(15_000, 20_000, 27_000, 88_000), false],
    ['fractions', numbers(0.06, 0.41, 0.77, 1.23), false],
  ] as const)(
    'of %s keeps the rows of these bins, and is read back as the same bins',
    (_, values, areYears) => {
      const bins = made(values, areYears);
      for (let low = 0; low < bins.count; low++) {
        for (let high = low; high < bins.count; high++) {
          const [from, to] = rangeOfBins(bins, low, high, areYears);
          expect(binsOfRange(bins, from, to), `${low} to ${high}`).toEqual([low, high]);
          const isIn = (code: number) => code > low && code <= high + 1;
          values.forEach((value, row) => {
            expect(value >= from && value <= to, `${value} in ${from} to ${to}`).toBe(
              isIn(at(bins.codes, row)),
            );
          });
        }
      }
    },
  );

  it('that is open reaches to the end', () => {
    const bins = made(numbers(0, 10, 100));
    expect(binsOfRange(bins, null, null)).toEqual([0, bins.count - 1]);
    expect(binsOfRange(bins, 50, null)[1]).toBe(bins.count - 1);
    expect(binsOfRange(bins, null, 50)[0]).toBe(0);
  });
});
