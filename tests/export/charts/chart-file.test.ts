import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../src/export/charts/chart-file.ts';
import { dayOf } from '../../../src/model/day.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { aFile } from '../a-file.ts';

describe('fileNameOf', () => {
  it('names the chart, the active filters and the day', () => {
    expect(fileNameOf(aFile(), 'svg', ['water', 'africa'])).toBe(
      'auspices-growth-water-africa-2026-11-24.svg',
    );
    expect(fileNameOf(aFile({ id: 'field-region' }), 'csv', [])).toBe('auspices-field-region-2026-11-24.csv');
  });

  it('folds diacritics, and drops what has no letter in ASCII', () => {
    expect(fileNameOf(aFile(), 'png', ['Đắk Nông', 'Łódź', '水', '../..\\:*?"<>|\u0000'])).toBe(
      'auspices-growth-dak-nong-lodz-2026-11-24.png',
    );
  });

  it('is short and safe on every system, whatever is filtered by', () => {
    const names = realCatalog().sites.map(({ name }) => name.vi ?? name.en);
    for (let start = 0; start < names.length; start += 50) {
      const name = fileNameOf(aFile(), 'svg', names.slice(start, start + 50));
      expect(name.length).toBeLessThanOrEqual(80);
      expect(name).toMatch(/^auspices-growth(-[a-z0-9]+)+-2026-11-24\.svg$/);
    }
    expect(fileNameOf(aFile({ id: 'x'.repeat(300) }), 'svg', ['a']).length).toBe(80);
  });
});

it('takes the day from the reader’s calendar, also shortly after midnight and before it', () => {
  expect(dayOf(new Date(2026, 0, 1, 0, 0, 1))).toBe('2026-01-01');
  expect(dayOf(new Date(2026, 11, 31, 23, 59, 59))).toBe('2026-12-31');
});
