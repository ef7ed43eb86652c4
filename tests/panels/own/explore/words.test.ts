import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/i18n/en/messages.ts';
import { texts as english } from '../../../../src/i18n/en/own/explore.ts';
import { formatsOf } from '../../../../src/i18n/format.ts';
import { vi } from '../../../../src/i18n/vi/messages.ts';
import { texts as vietnamese } from '../../../../src/i18n/vi/own/explore.ts';
import { withRange, withValues } from '../../../../src/model/own/explore/change-filters.ts';
import { at } from '../../../../src/model/typed.ts';
import { typedRange } from '../../../../src/panels/own/explore/range-fields.tsx';
import { rowWindow, topOfRow } from '../../../../src/panels/own/explore/rows/use-row-window.ts';
import { type Speaker, sayFilter } from '../../../../src/state/own/say-filter.ts';
import { realScene } from '../../../map/scene.ts';
import { universities } from '../../../state/own/list.ts';

const list = await universities();
const { catalog } = realScene();
const column = (name: string) => list.table.names.indexOf(name);
const speakers: Readonly<Record<'en' | 'vi', Speaker>> = {
  en: { i18n: { locale: 'en', messages: en, formats: formatsOf('en') }, text: english, catalog },
  vi: { i18n: { locale: 'vi', messages: vi, formats: formatsOf('vi') }, text: vietnamese, catalog },
};

describe('a filter of a list', () => {
  it('names its column and values, countries in the reader’s language', () => {
    const [filter] = withValues([], column('Quốc gia'), ['Lào', 'Thái Lan']);
    if (!filter) throw new Error('there is no filter');
    expect(sayFilter(filter, list, speakers.en)).toBe("Quốc gia: Lao People's Democratic Republic, Thailand");
    expect(sayFilter(filter, list, speakers.vi)).toBe('Quốc gia: Lào, Thái Lan');
  });

  it('says years as years and numbers as the language writes them, with an open end', () => {
    const say = (name: string, from: number | null, to: number | null, locale: 'en' | 'vi' = 'en') =>
      sayFilter(at(withRange([], column(name), [from, to]), 0), list, speakers[locale]);
    expect(say('Năm thành lập', 1990, 2020.999)).toBe('Năm thành lập: 1990 to 2020');
    expect(say('Năm thành lập', 1990, null, 'vi')).toBe('Năm thành lập: từ 1990');
    expect(say('Năm thành lập', 2024 + 60 / 366, 2024.999)).toBe('Năm thành lập: Mar 2024 to Dec 2024');
    expect(say('Số sinh viên', 20_000, null)).toBe('Số sinh viên: 20,000 or more');
    expect(say('Số sinh viên', null, 20_000, 'vi')).toBe('Số sinh viên: đến 20.000 trở xuống');
  });

  it('says so where it leaves nothing, and names no more values than a chip holds', () => {
    const cities = withValues([], column('Thành phố'), ['Hà Nội', 'Huế', 'Đà Nẵng', 'Bangkok', 'Vientiane']);
    expect(sayFilter(at(cities, 0), list, speakers.en)).toMatch(/^Thành phố: .+, .+, .+, 2 more$/);
    const nowhere = withValues([], column('Quốc gia'), ['\u0000']);
    expect(sayFilter(at(nowhere, 0), list, speakers.en)).toBe('Quốc gia: none of its countries');
  });
});

describe('bounds that are typed', () => {
  it('are read as the language writes numbers, an empty one as open, and a year as all of it', () => {
    expect(typedRange('1.500', '2.500,5', 'vi', false)).toEqual([1500, 2500.5]);
    expect(typedRange('1,500', '', 'en', false)).toEqual([1500, null]);
    expect(typedRange('', '2000', 'en', true)).toEqual([null, 2000.999]);
    expect(typedRange('', '', 'en', false)).toEqual([null, null]);
    const [from, to] = typedRange('3/2024', '2024-04', 'vi', true) ?? [];
    expect(from).toBeCloseTo(2024 + 60 / 366, 9);
    expect(to).toBeCloseTo(2024 + 121 / 366 - 0.001, 9);
  });

  it('are refused where they are no numbers or the wrong way round', () => {
    expect(typedRange('abc', '', 'vi', false)).toBeNull();
    expect(typedRange('9', '3', 'vi', false)).toBeNull();
  });
});

describe('a long table', () => {
  it('has the rows around those in sight and no others', () => {
    const { first, count, above, height } = rowWindow(100_000, 44, 44 * 5000, 600);
    expect(first).toBeLessThan(5000);
    expect(first + count).toBeGreaterThan(5014);
    expect(count).toBeLessThan(40);
    expect(above).toBe(first * 44);
    expect(height).toBe(100_000 * 44);
  });

  it('of a million rows still reaches the last, with each row where it is looked for', () => {
    const [rows, view] = [1_000_000, 600];
    const { height } = rowWindow(rows, 44, 0, view);
    const end = rowWindow(rows, 44, height - view, view);
    expect(end.first + end.count).toBe(rows);
    expect(end.above + end.count * 44).toBeLessThanOrEqual(height + 1);
    for (const row of [0, 123_456, 999_000]) {
      const top = topOfRow(row, rows, 44, view);
      const { first, count } = rowWindow(rows, 44, top, view);
      expect(row).toBeGreaterThanOrEqual(first);
      expect(row).toBeLessThan(first + count);
    }
  });

  it('that fits has all its rows', () => {
    expect(rowWindow(3, 44, 0, 600)).toEqual({ first: 0, count: 3, above: 0, height: 132 });
    expect(topOfRow(2, 3, 44, 600)).toBe(0);
  });
});
