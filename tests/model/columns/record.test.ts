import { describe, expect, it } from 'vitest';
import { columnName } from '../../../src/model/columns/column.ts';
import { amount, choice, from, list, optional, text, year } from '../../../src/model/columns/kinds.ts';
import { emptyRecord, recordOf } from '../../../src/model/columns/record.ts';

const COLUMNS = {
  name: { en: text(), vi: optional(text()) },
  status: choice(['active', 'ceased']),
  startYear: optional(year()),
  value: from('value_usd', optional(amount())),
  leads: from('lead', list(text())),
};

describe('the name of a column', () => {
  it('is its key in small letters, after the name of its group', () => {
    expect(columnName('', 'startYear')).toBe('start_year');
    expect(columnName('name', 'en')).toBe('name_en');
    expect(columnName('', 'iso3')).toBe('iso3');
  });
});

describe('a record', () => {
  it('has the cells of its row under the keys of its columns, and no other', () => {
    const row = {
      name_en: 'One',
      name_vi: null,
      status: 'active',
      start_year: 0,
      value_usd: 12.5,
      lead: ['VNM'],
      note: 'only the build reads this',
    } as const;
    expect(recordOf(COLUMNS, row)).toEqual({
      name: { en: 'One', vi: null },
      status: 'active',
      startYear: 0,
      value: 12.5,
      leads: ['VNM'],
    });
  });

  it('may be empty: null, and lists of nothing', () => {
    const { startYear, value, leads } = COLUMNS;
    expect(emptyRecord({ startYear, value, leads })).toEqual({ startYear: null, value: null, leads: [] });
  });
});
