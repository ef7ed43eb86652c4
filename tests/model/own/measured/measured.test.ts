import { describe, expect, it } from 'vitest';
import { allRows, rowsWhere } from '../../../../src/model/own/kept/row-set.ts';
import { rankValues, valuesByCountry } from '../../../../src/model/own/measured/by-country.ts';
import { radiusOf, SIZED, sampleSizes, sizesBy } from '../../../../src/model/own/measured/sizes.ts';
import { at } from '../../../../src/model/typed.ts';

describe('the sizes of rows by a number', () => {
  it('are areas as the numbers are: four times the number is twice as high', () => {
    const { radii, largest } = sizesBy(3, Float64Array.of(400, 100, 25, 400)) ?? { radii: [], largest: 0 };
    expect(largest).toBe(400);
    expect([...radii]).toEqual([14, 7, 3.5, 14]);
  });

  it('keep small numbers and zeros large enough to be pointed at', () => {
    expect([...(sizesBy(0, Float64Array.of(1e6, 1, 0))?.radii ?? [])]).toEqual([
      14,
      SIZED.least,
      SIZED.least,
    ]);
  });

  it('are none for cells without a number, for numbers below zero, and for whole columns of those', () => {
    expect([...(sizesBy(0, Float64Array.of(9, Number.NaN, -4))?.radii ?? [])]).toEqual([14, 0, 0]);
    expect(sizesBy(0, Float64Array.of(Number.NaN, -1, 0))).toBeNull();
  });

  it('put the largest rows first and lose none', () => {
    const values = Float64Array.from({ length: 999 }, (_, row) =>
      row % 7 === 0 ? Number.NaN : (row * 37) % 500,
    );
    const sizes = sizesBy(0, values);
    if (!sizes) throw new Error('There are numbers');
    expect([...sizes.order].sort((a, b) => a - b)).toEqual([...values.keys()]);
    sizes.order.forEach((row, place) => {
      const next = sizes.order[place + 1];
      const gap = next === undefined ? 0 : at(sizes.radii, next) - at(sizes.radii, row);
      expect(gap).toBeLessThan(SIZED.most / 255);
    });
  });

  it.each([
    [12_345, [2000, 500]],
    [40, [10, 2]],
    [0.9, [0.2, 0.05]],
  ])('are explained by round numbers, as large as on the map, where the largest is %d', (largest, values) => {
    const samples = sampleSizes({ largest });
    for (const [index, { value }] of samples.entries()) expect(value).toBeCloseTo(at(values, index), 12);
    for (const { value, radius } of samples) expect(radius).toBe(radiusOf(value, largest));
    expect(Math.max(...samples.map(({ radius }) => radius))).toBeLessThanOrEqual(7);
  });
});

describe('values by country', () => {
  const codes = ['VNM', 'LAO', 'THA'];
  const countries = Uint16Array.of(1, 1, 2, 0, 3, 2);
  const numbers = Float64Array.of(10, 20, 5, 7, Number.NaN, Number.NaN);
  const ofAll = (how: 'sum' | 'mean') => valuesByCountry({ countries, codes }, allRows(6), numbers, how);

  it('are the sum or the mean of the rows that have a number, with how many those are', () => {
    expect([...ofAll('sum').values]).toEqual([
      ['VNM', { value: 30, rows: 2 }],
      ['LAO', { value: 5, rows: 1 }],
    ]);
    expect(ofAll('mean').values.get('VNM')).toEqual({ value: 15, rows: 2 });
  });

  it('tell which rows are in none of them', () => {
    expect(ofAll('sum')).toMatchObject({ rowsWithoutCountry: 1, rowsWithoutNumber: 2, isOneEach: false });
  });

  it('are those of the rows that are kept, and need no gathering where each country has one', () => {
    const kept = rowsWhere(6, (row) => row !== 0);
    const { values, isOneEach } = valuesByCountry({ countries, codes }, kept, numbers, 'sum');
    expect(values.get('VNM')).toEqual({ value: 20, rows: 1 });
    expect(isOneEach).toBe(true);
  });

  it('are ranked from the greatest, and who has as much shares a place', () => {
    const values = new Map([
      ['B', { value: 5, rows: 1 }],
      ['A', { value: 5, rows: 1 }],
      ['C', { value: -3, rows: 1 }],
      ['D', { value: 9, rows: 2 }],
    ]);
    expect(rankValues(values).map(({ iso3, rank }) => [iso3, rank])).toEqual([
      ['D', 1],
      ['A', 2],
      ['B', 2],
      ['C', 4],
    ]);
  });
});
