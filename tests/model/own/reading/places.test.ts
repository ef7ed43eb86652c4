import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { readList } from '../../../../src/model/own/job.ts';
import { sampleOf } from '../../../../src/model/own/meaning/column-types.ts';
import { guessRoles } from '../../../../src/model/own/meaning/roles.ts';
import { cellsOf } from '../hostile/file.ts';

const fixture = (name: string) => readFileSync(new URL(`../../../data/own/${name}`, import.meta.url));
const read = (file: Blob) => readList(file, {}, () => {});

describe('A Parquet file with places, as GeoPandas writes it', () => {
  it('has its texts, numbers, days, moments, lists and places, packed with Zstandard', async () => {
    const { table, notes, form } = await read(new Blob([fixture('places.parquet')]));
    expect(form).toBeNull();
    expect(table.names).toEqual([
      ...['Tên', 'Sinh viên', 'Điểm', 'Ngày', 'Lúc', 'Công lập', 'Thẻ', 'geometry'],
    ]);
    const [first, second, third, area, last] = cellsOf(table);
    expect(first).toEqual([
      'Đại học Quốc gia Hà Nội',
      '52000',
      '8.5',
      '1993-12-10',
      '2024-05-31T10:20:30.000Z',
      'true',
      '["a","b"]',
      'POINT (105.782 21.038)',
    ]);
    expect(second?.[2]).toBe('7.25');
    expect(third?.slice(1, 4)).toEqual(['', '', '']);
    // A number of 32 bits is the shortest that is the same.
    expect(area?.[2]).toBe('0.1');
    expect(area?.[7]).toMatch(/^POINT \(108\.09/);
    expect(last?.[7]).toBe('');
    expect(notes).toEqual({ shapes: 1 });
  });

  it('is placed by the column of its places', async () => {
    const { table } = await read(new Blob([fixture('places.parquet')]));
    const samples = table.columns.map((column) => sampleOf(column, table.rows));
    expect(guessRoles(table.names, samples)).toMatchObject({ name: 0, pair: 7 });
  });
});

describe('A Parquet file', () => {
  const write = (columns: ColumnSource[], geo: string) =>
    read(
      new Blob([
        parquetWriteBuffer({
          columnData: columns,
          kvMetadata:
            geo === ''
              ? []
              : [{ key: 'geo', value: JSON.stringify({ columns: { [geo]: { encoding: 'WKB' } } }) }],
        }),
      ]),
    );
  const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  // POINT (105.85 21.03), as PostGIS 3 writes it with its reference system, and as it writes POINT Z (1 2 3) without.
  const withSystem = hex('0101000020E61000006666666666765A4048E17A14AE073540');
  const withHeight = hex('01010000800000 00000000F03F00000000000000400000000000000840'.replaceAll(' ', ''));

  it('has places in the binary form of PostGIS, and what is no place as it is', async () => {
    const data = [withSystem, withHeight, hex('0163000000'), hex('01'), null];
    const { table } = await write([{ name: 'place', data, type: 'BYTE_ARRAY' }], 'place');
    expect(cellsOf(table)).toEqual([
      ['POINT (105.85 21.03)'],
      ['POINT (1 2)'],
      ['0x0163000000'],
      ['0x01'],
      [''],
    ]);
  });

  it('has JSON and bytes as texts, whatever is in them', async () => {
    const encode = (text: string) => new TextEncoder().encode(text);
    const { table } = await write(
      [
        { name: 'json', data: [{ a: [1] }, null], type: 'JSON' },
        { name: 'bytes', data: [encode('Huế'), hex('ff00')], type: 'BYTE_ARRAY' },
      ],
      '',
    );
    expect(cellsOf(table)).toEqual([
      ['{"a":[1]}', 'Huế'],
      ['', '0xff00'],
    ]);
  });
});

describe('A KML file, as GDAL writes it', () => {
  const places = [
    ['Đại học Quốc gia Hà Nội', '52000', '8.5', '1993/12/10', 'True', 'POINT (105.782 21.038)'],
    ['Đại học Huế', '38000', '7.25', '1994/04/04', 'True', 'POINT (107.585 16.463)'],
    ['Đại học Đà Nẵng', '', '', '', '', 'POINT (108.212 16.074)'],
  ];

  it('has a row for each placemark, with its data and the middle of its shape', async () => {
    const { table, notes } = await read(new Blob([fixture('places.kml')]));
    expect(table.names).toEqual(['name', 'Sinh viên', 'Điểm', 'Ngày', 'Công lập', 'geometry']);
    expect(cellsOf(table).slice(0, 3)).toEqual(places);
    expect(notes).toEqual({ shapes: 1 });
  });

  it('is the same out of a KMZ archive', async () => {
    const archive = zipSync({ 'files/icon.png': new Uint8Array(9), 'doc.kml': fixture('places.kml') });
    const { table } = await read(new Blob([new Uint8Array(archive)]));
    expect(cellsOf(table).slice(0, 3)).toEqual(places);
  });
});

describe('A KML file', () => {
  const kml = (inner: string) =>
    read(
      new Blob([
        `<?xml version="1.0" encoding="windows-1252"?><k:kml xmlns:k="http://www.opengis.net/kml/2.2">${inner}</k:kml>`,
      ]),
    );

  it('has folders, times, addresses and untyped data as columns, with any prefix', async () => {
    const { table } = await kml(
      '<k:Document><k:name>Not a folder</k:name><k:Folder><k:name>North</k:name><k:Folder><k:name>Red River</k:name>' +
        '<k:Placemark><k:name>A &amp; B</k:name><k:address>1 Street</k:address><k:TimeSpan><k:begin>1993</k:begin></k:TimeSpan>' +
        '<k:ExtendedData><k:Data name="Kind"><k:displayName>no</k:displayName><k:value>lab</k:value></k:Data></k:ExtendedData>' +
        '</k:Placemark></k:Folder></k:Folder></k:Document>',
    );
    expect(table.names).toEqual(['name', 'address', 'begin', 'Kind', 'folder', 'geometry']);
    expect(cellsOf(table)).toEqual([['A & B', '1 Street', '1993', 'lab', 'North / Red River', '']]);
  });

  it('is placed by the point of a shape that has one, and by no hole in an area', async () => {
    const ring = (corners: string) =>
      `<k:LinearRing><k:coordinates>${corners}</k:coordinates></k:LinearRing>`;
    const area = `<k:Polygon><k:outerBoundaryIs>${ring('10,10 12,10 12,12 10,12')}</k:outerBoundaryIs><k:innerBoundaryIs>${ring('10,10 10.1,10 10.1,10.1')}</k:innerBoundaryIs></k:Polygon>`;
    const { table, notes } = await kml(
      `<k:Placemark>${area}</k:Placemark>` +
        `<k:Placemark><k:MultiGeometry>${area}<k:Point><k:coordinates>5,6,7</k:coordinates></k:Point></k:MultiGeometry></k:Placemark>` +
        '<k:Placemark><k:Point><k:coordinates>somewhere</k:coordinates></k:Point></k:Placemark>',
    );
    const [[middle = ''] = [], point, odd] = cellsOf(table);
    expect(middle).toMatch(/^POINT \((10\.99|11)\S* 11\.00/);
    expect(point).toEqual(['POINT (5 6)']);
    // What is no place is kept, so that the row can be mended.
    expect(odd).toEqual(['somewhere']);
    expect(notes).toEqual({ shapes: 1 });
  });

  it('is read in the letters that its first line names', async () => {
    const text =
      '<?xml version="1.0" encoding="ISO-8859-1"?><kml><Placemark><name>Orléans</name></Placemark></kml>';
    const { table } = await read(new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))]));
    expect(cellsOf(table)[0]?.[0]).toBe('Orléans');
  });
});
