import { describe, expect, it } from 'vitest';
import { compareTables, countCells } from '../../../data/build/changelog/compare.ts';

const BEFORE = 'id,name_en,city\nvnm-a,First,Hanoi\nvnm-b,"Second, the",\nvnm-c,Third,Huế\n';

const cellsOf = (after: string) => [...(compareTables(BEFORE, after, ['id'])?.cells ?? [])];

describe('a table against the one of the edition before', () => {
  it('is no difference where it says the same, even with its rows in another order and quoted otherwise', () => {
    expect(compareTables(BEFORE, BEFORE, ['id'])).toBeNull();
    const reordered = '"id",name_en,city\nvnm-c,Third,Huế\nvnm-b,"Second, the",\nvnm-a,"First",Hanoi\n';
    expect(compareTables(BEFORE, `\u{feff}${reordered}`, ['id'])).toBeNull();
  });

  it('has rows added and removed, by their keys and names', () => {
    const after = 'id,name_en,city\nvnm-b,"Second, the",\nvnm-c,Third,Huế\nvnm-d,Fourth,\n';
    expect(compareTables(BEFORE, after, ['id'])).toMatchObject({
      rows: 3,
      rowsBefore: 3,
      added: [{ key: 'vnm-d', name: 'Fourth' }],
      removed: [{ key: 'vnm-a', name: 'First' }],
    });
  });

  it('has cells changed by column, of rows that both have alone', () => {
    const after =
      'id,name_en,city\nvnm-a,First,Hà Nội\nvnm-b,"Second, the",Hải Phòng\nvnm-c,Third,\nvnm-d,New,Vinh\n';
    expect(cellsOf(after)).toEqual([
      [
        'city',
        [
          { key: 'vnm-a', before: 'Hanoi', after: 'Hà Nội' },
          { key: 'vnm-b', before: '', after: 'Hải Phòng' },
          { key: 'vnm-c', before: 'Huế', after: '' },
        ],
      ],
    ]);
    expect(countCells(cellsOf(after)[0]?.[1] ?? [])).toEqual({ filled: 1, changed: 1, emptied: 1 });
  });

  it('has columns added with what they hold, and columns that are gone', () => {
    const after = 'id,name_en,email\nvnm-a,First,a@b.vn\nvnm-b,"Second, the",\nvnm-c,Third,\n';
    const difference = compareTables(BEFORE, after, ['id']);
    expect(difference).toMatchObject({ columnsAdded: ['email'], columnsRemoved: ['city'] });
    expect([...(difference?.cells.keys() ?? [])]).toEqual(['email']);
  });

  it('knows rows again by all columns of their key', () => {
    const before = 'from,to,papers\na,b,1\na,c,2\n';
    const after = 'from,to,papers\na,b,1\na,c,3\n';
    expect([...(compareTables(before, after, ['from', 'to'])?.cells ?? [])]).toEqual([
      ['papers', [{ key: 'a · c', before: '2', after: '3' }]],
    ]);
  });

  it('is new where there was none', () => {
    expect(compareTables(undefined, BEFORE, ['id'])).toMatchObject({ rows: 3, rowsBefore: null, added: [] });
  });
});
