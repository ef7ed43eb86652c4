import { describe, expect, it } from 'vitest';
import { readList } from '../../../../src/model/own/job.ts';
import { valuesOf } from '../../../../src/model/own/kept/column-values.ts';
import { guessTypes, notationOf, sampleOf } from '../../../../src/model/own/meaning/column-types.ts';
import { PLACED_BY, PLACING_REASONS, placeRows } from '../../../../src/model/own/meaning/place-rows.ts';
import { guessRoles } from '../../../../src/model/own/meaning/roles.ts';
import { at } from '../../../../src/model/typed.ts';
import { placingGround } from '../ground.ts';

/** What is understood of a file without a word of the reader's: values of its columns, and how each row is placed. */
async function understand(text: string) {
  const { table } = await readList(new Blob([text]), {}, () => {});
  const samples = table.columns.map((column) => sampleOf(column, table.rows));
  const types = guessTypes(table.names, samples);
  const roles = guessRoles(table.names, samples);
  const { notation } = notationOf(types);
  const placement = placeRows({ roles, columns: table.columns, notation, rows: table.rows }, placingGround);
  return {
    values: types.map((type, index) => [...valuesOf(at(table.columns, index), type, table.rows)]),
    placed: Array.from(placement.by, (by, row) => [
      PLACED_BY[by],
      PLACING_REASONS[at(placement.reasons, row)],
    ]),
    lngLats: Array.from(placement.lngs, (lng, row) => [lng, placement.lats[row]]),
  };
}

describe('Of a list is understood', () => {
  it('that rows at 0, 0 have no coordinates, and stand in their town or country instead', async () => {
    const { placed } = await understand(
      'Tên,Thành phố,Quốc gia,Vĩ độ,Kinh độ\nA,Huế,Việt Nam,0,0\nB,,Lào,0.0,0.0\nC,,,0,0\n',
    );
    expect(placed).toEqual([
      ['city', 'zero'],
      ['country', 'zero'],
      ['none', 'zero'],
    ]);
  });

  it('which years are of the Buddhist era', async () => {
    const { values } = await understand('Name,Year\nA,2567\nB,2540\nC,2499\n');
    expect(values[1]).toEqual([2024, 1997, 1956]);
  });

  it('the digits of Thai, in dates, numbers and coordinates', async () => {
    const { values, lngLats } = await understand(
      'Name,Date,Latitude,Longitude\nA,๓๑/๐๕/๒๕๖๗,๑๓.๗๕,๑๐๐.๕\nB,๐๑/๐๑/๒๕๖๖,๑๘.๗๙,๙๘.๙๘\n',
    );
    expect(values[1]?.[1]).toBe(2023);
    expect(lngLats).toEqual([
      [100.5, 13.75],
      [98.98, 18.79],
    ]);
  });

  it('the digits of Arabic, with their own signs', async () => {
    const { values } = await understand('Name,Students\nA,١٬٢٣٤٫٥\nB,٧\nC,٢٠٬٠٠٠\n');
    expect(values[1]).toEqual([1234.5, 7, 20_000]);
  });

  it('that equal rows are as many rows as there are', async () => {
    const { placed } = await understand('Name,Country\nA,Laos\nA,Laos\nA,Laos\n');
    expect(placed).toEqual(Array.from({ length: 3 }, () => ['country', 'fine']));
  });
});
