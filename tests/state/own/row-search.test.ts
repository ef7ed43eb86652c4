import { describe, expect, it } from 'vitest';
import { TextPacker } from '../../../src/model/own/reading/packed-text.ts';
import { changeList } from '../../../src/state/own/own-list.ts';
import { findOwnRows, spellMore } from '../../../src/state/own/row-search.ts';
import { universities } from './list.ts';

const list = await universities();
while (spellMore([list]));

const named = (typed: string) =>
  findOwnRows([list], typed).flatMap(({ rows }) => rows.map(({ name }) => name));

describe('the search for rows of own lists', () => {
  it('finds them by the beginnings of words of their name and town, without regard to accents', () => {
    expect(named('dai hoc hue')).toEqual(['Đại học Huế']);
    expect(named('ĐẠI HỌC ĐÀ NẴNG')).toEqual(['Đại học Đà Nẵng']);
    expect(named('bangkok')).toEqual(['Chulalongkorn University']);
    expect(named('ha noi quoc gia')).toEqual(['Đại học Quốc gia Hà Nội']);
  });

  it('finds nothing by the middle of a word, by one letter, or by what no row says', () => {
    expect(named('longkorn')).toEqual([]);
    expect(named('h')).toEqual([]);
    expect(named('Sorbonne')).toEqual([]);
  });

  it('says whether a row is named just so, and where it is', () => {
    const [found] = findOwnRows([list], 'Đại học Huế');
    expect(found).toMatchObject({ isWhole: true, rows: [{ name: 'Đại học Huế', place: 'Huế, Việt Nam' }] });
    expect(findOwnRows([list], 'Đại học')[0]?.isWhole).toBe(false);
  });

  it('finds the last row of a long list as soon as it is spelled', () => {
    const names = new TextPacker();
    for (let row = 0; row < 9000; row++) names.push(`Viện số ${row}`);
    const { table } = list;
    const long = changeList(list, {
      table: { ...table, rows: 9000, columns: table.columns.map(() => names.finish()) },
      roles: { name: 0 },
      filters: [],
    });
    spellMore([long]);
    expect(findOwnRows([long], 'vien so 8999')).toEqual([]);
    while (spellMore([long]));
    expect(findOwnRows([long], 'vien so 8999')[0]?.rows).toMatchObject([{ row: 8999 }]);
    expect(findOwnRows([long], 'vien')[0]?.rows).toHaveLength(4);
  });
});
