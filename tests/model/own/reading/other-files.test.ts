import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import { ReadingFault, type ReadingProblem } from '../../../../src/model/own/reading/fault.ts';
import { textAt } from '../../../../src/model/own/reading/packed-text.ts';
import { readGeoJson } from '../../../../src/model/own/reading/read-geojson.ts';
import { readSheets, tableOfSheet } from '../../../../src/model/own/reading/read-sheets.ts';
import type { OwnTable } from '../../../../src/model/own/reading/table.ts';

const cells = ({ columns, rows }: OwnTable) =>
  Array.from({ length: rows }, (_, row) => columns.map((column) => textAt(column, row)));

async function problemOf(read: () => unknown): Promise<ReadingProblem> {
  try {
    await read();
  } catch (fault) {
    if (fault instanceof ReadingFault) return fault.problem;
    throw fault;
  }
  throw new Error('it was read');
}

describe('A workbook', () => {
  it('has its sheets with cells as texts, numbers, days and truths', async () => {
    const rows = [
      [{ value: 'Tên' }, { value: 'Số' }, { value: 'Ngày' }, { value: 'Có' }],
      [
        { value: 'Viện Vật lý' },
        { value: 1234.5, type: Number },
        { value: new Date(Date.UTC(2024, 4, 31)), type: Date, format: 'dd/mm/yyyy' },
        { value: true, type: Boolean },
      ],
    ];
    const file = await writeWorkbook([
      { data: rows, sheet: 'Danh sách' },
      { data: [[null]], sheet: 'Trống' },
    ]).toBlob();
    const sheets = await readSheets(new Uint8Array(await file.arrayBuffer()));
    expect(sheets.map(({ name }) => name)).toEqual(['Danh sách']);
    const [sheet] = sheets;
    if (!sheet) throw new Error('no sheet');
    const table = tableOfSheet(sheet);
    expect(table.names).toEqual(['Tên', 'Số', 'Ngày', 'Có']);
    expect(cells(table)).toEqual([['Viện Vật lý', '1234.5', '2024-05-31', 'true']]);
  });

  it('is refused where it is an old one, none, or unpacks to more than memory holds', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await problemOf(() => readSheets(old))).toEqual({ kind: 'old-excel' });
    expect(await problemOf(() => readSheets(new Uint8Array(100)))).toMatchObject({ kind: 'no-sheet' });
    const zip = zipSync({ 'a.txt': new Uint8Array([1]) });
    expect(await problemOf(() => readSheets(new Uint8Array(zip)))).toMatchObject({ kind: 'no-sheet' });
    const bomb = new Uint8Array(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(20 * 2 ** 20) }));
    const view = new DataView(bomb.buffer);
    // The size that the directory at the end of the archive says, which is read before anything is unpacked.
    const directory = view.getUint32(bomb.length - 6, true);
    view.setUint32(directory + 24, 0x7fff_ffff, true);
    expect(await problemOf(() => readSheets(bomb))).toMatchObject({
      kind: 'unpacks-too-large',
      bytes: 0x7fff_ffff,
    });
  });
});

const feature = (geometry: unknown, properties: object = {}) => ({ type: 'Feature', properties, geometry });
const collection = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });

describe('A GeoJSON file', () => {
  it('has a row for each feature, with all properties and the middle of its shape', () => {
    const { table, notes } = readGeoJson(
      collection(
        feature({ type: 'Point', coordinates: [105.85, 21.03] }, { name: 'Hà Nội', n: 1 }),
        feature(
          {
            type: 'Polygon',
            coordinates: [
              [
                [170, -10],
                [-170, -10],
                [-170, 10],
                [170, 10],
              ],
            ],
          },
          { name: 'Across the date line', more: { a: [1] } },
        ),
        feature(null, { name: '<b>Nowhere</b>' }),
      ),
    );
    expect(table.names).toEqual(['name', 'n', 'more', 'geometry']);
    expect(cells(table)[0]).toEqual(['Hà Nội', '1', '', 'POINT (105.85 21.03)']);
    expect(cells(table)[1]?.[2]).toBe('{"a":[1]}');
    expect(cells(table)[1]?.[3]).toMatch(/^POINT \(-?180 /);
    expect(cells(table)[2]).toEqual(['<b>Nowhere</b>', '', '', '']);
    expect(notes).toEqual({ shapes: 1 });
  });

  it('may have a property called __proto__', () => {
    const { table } = readGeoJson('{"type":"Feature","properties":{"__proto__":"x","a":1},"geometry":null}');
    expect(table.names).toContain('__proto__');
  });

  it('is read with a shape of a million corners', () => {
    const ring = Array.from({ length: 1_000_000 }, (_, index) => [105 + Math.cos(index / 159_155), 21]);
    const { table } = readGeoJson(collection(feature({ type: 'Polygon', coordinates: [ring] })));
    expect(cells(table)[0]?.[0]).toMatch(/^POINT \(1(?:04|05)/);
  });

  it('is refused where it is none, or its coordinates are metres', async () => {
    expect(await problemOf(() => readGeoJson('{"type":'))).toMatchObject({ kind: 'no-json' });
    expect(await problemOf(() => readGeoJson('{"a":1}'))).toEqual({ kind: 'no-features' });
    const metres = collection(feature(null), feature({ type: 'Point', coordinates: [588_000, 2_325_000] }));
    expect(await problemOf(() => readGeoJson(metres))).toEqual({ kind: 'projected', feature: 2 });
  });
});
