import { describe, expect, it } from 'vitest';
import { type OwnRows, ownOrder } from '../../../src/app/own/own-export.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { OWN_FORMATS, type OwnFormat } from '../../../src/model/formats.ts';
import { type ReadList, readList } from '../../../src/model/own/job.ts';
import { valuesOf } from '../../../src/model/own/kept/column-values.ts';
import { fingerprintOf } from '../../../src/model/own/kept/fingerprint.ts';
import { guessTypes, notationOf, sampleOf } from '../../../src/model/own/meaning/column-types.ts';
import { placeRows } from '../../../src/model/own/meaning/place-rows.ts';
import { guessRoles } from '../../../src/model/own/meaning/roles.ts';
import type { OwnTable } from '../../../src/model/own/reading/table.ts';
import { at } from '../../../src/model/typed.ts';
import { listOf, type OwnList, type OwnSaved } from '../../../src/state/own/own-list.ts';
import { createStore } from '../../../src/state/store.ts';
import { defaultView } from '../../../src/state/view/url.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { placingGround } from '../../model/own/ground.ts';
import { cellsOf } from '../../model/own/hostile/file.ts';

const vietnamese = await loadI18n('vi');
const JOB = { signal: new AbortController().signal, onProgress: () => undefined };
const JOINED = [
  'Định vị theo',
  'ISO 3166-1 alpha-3',
  'Kinh độ',
  'Vĩ độ',
  'Địa điểm UNESCO gần nhất',
  'Khoảng cách đến đó, km',
];

const ROWS = [
  'Tên;Thành phố;Quốc gia;Sinh viên;Năm;Ngày ký;Mã;Vốn;__proto__',
  'Đại học Huế;Huế;Việt Nam;38.000,5;2567;31/05/2024;0123;-5;x',
  '"=HYPERLINK(""http://a.b"")";Hà Nội;Việt Nam;52.000;2566;01/12/2023;0456;7;"a, ""b"""',
  `''-tis quoted;;Lào;;2499;;"+84 912";1;"two\nlines"`,
  '<script>;Chưa rõ;Atlantis;1,25;2540;05/06/1999;0789;khoảng 3;constructor',
  '12345678901234567890;;Thái Lan;7;2510;09/09/2009;@SUM(A1);0,5;_x0041_',
];

const read = (file: Blob): Promise<ReadList> => readList(file, {}, () => {});

function listFrom({ table }: ReadList, patch: Partial<OwnSaved> = {}): OwnList {
  const samples = table.columns.map((column) => sampleOf(column, table.rows));
  const types = guessTypes(table.names, samples);
  const roles = guessRoles(table.names, samples);
  const { notation } = notationOf(types);
  const placement = placeRows({ roles, columns: table.columns, notation, rows: table.rows }, placingGround);
  return listOf({
    id: 'a',
    fingerprint: fingerprintOf(table),
    source: { title: 'Trường đại học', date: '2026', licence: 'Bộ' },
    table,
    types,
    roles,
    placement,
    colourBy: null,
    sizeBy: null,
    fillBy: null,
    filters: [],
    isShown: true,
    ...patch,
  });
}

const hostileList = async (patch?: Partial<OwnSaved>) =>
  listFrom(await read(new Blob([ROWS.join('\r\n')])), patch);

function exported(list: OwnList, format: OwnFormat, rows: OwnRows = 'all'): Promise<Blob> {
  const store = createStore({
    catalog: realCatalog(),
    view: defaultView('vi'),
    address: 'https://example.org/',
  });
  return ownOrder(list, format, rows, store.getState(), vietnamese).build(JOB);
}

/** The values of the columns of numbers and dates, and the texts of the others, by the types of the list itself. */
function contentOf(table: OwnTable, names: readonly string[]) {
  const samples = table.columns.map((column) => sampleOf(column, table.rows));
  const types = guessTypes(table.names, samples);
  const texts = cellsOf(table);
  return names.map((name) => {
    const column = table.names.indexOf(name);
    const type = at(types, column);
    return type.kind === 'number' || type.kind === 'date'
      ? [...valuesOf(at(table.columns, column), type, table.rows)]
      : texts.map((row) => row[column]);
  });
}

describe('A list that is exported and imported again', () => {
  it.each(OWN_FORMATS)('is the same, with its joined columns behind it, as %s', async (format) => {
    const list = await hostileList();
    const { table } = await read(await exported(list, format));
    const geometry = format === 'geojson' || format === 'parquet' ? ['geometry'] : [];
    expect(table.names).toEqual([...list.table.names, ...JOINED, ...geometry]);
    expect(table.rows).toBe(5);
    expect(contentOf(table, list.table.names)).toEqual(contentOf(list.table, list.table.names));
  });

  it('is the same to the letter as CSV, where no cell is one that a spreadsheet would calculate', async () => {
    const list = await hostileList();
    const file = await exported(list, 'csv');
    const text = await file.text();
    const armed = text.split(/\r\n|,|\n/).filter((cell) => /^"?[=+@]/.test(cell));
    expect(armed).toEqual([]);
    expect(text).toContain("'@SUM(A1)");
    expect(text).toContain(`"'=HYPERLINK(""http://a.b"")"`);
    expect(text).toContain(`''-tis quoted`);
    const { table } = await read(file);
    const width = list.table.names.length;
    expect(cellsOf(table).map((row) => row.slice(0, width))).toEqual(cellsOf(list.table));
  });

  it('has the nearest site once, where it had it before', async () => {
    const once = listFrom(await read(await exported(await hostileList(), 'csv')));
    const { names } = (await read(await exported(once, 'csv'))).table;
    expect(names.filter((name) => name.startsWith('Địa điểm UNESCO gần nhất'))).toHaveLength(1);
  });

  it.each(OWN_FORMATS)('is the same as before when it goes round twice, as %s', async (format) => {
    const once = listFrom(await read(await exported(await hostileList(), format)));
    const twice = (await read(await exported(once, format))).table;
    const names = once.table.names.filter((name) => name !== 'geometry');
    expect(contentOf(twice, names)).toEqual(contentOf(once.table, names));
    expect(twice.names.filter((name) => name.startsWith('geometry'))).toEqual(
      once.table.names.filter((name) => name === 'geometry'),
    );
  });
});

describe('The joined columns', () => {
  it('tell how, where and in which country each row is placed, and the UNESCO site nearest to it', async () => {
    const { table } = await read(await exported(await hostileList(), 'csv'));
    const rows = cellsOf(table).map((row) => row.slice(-JOINED.length));
    expect(rows.map(([by, iso3]) => [by, iso3])).toEqual([
      ['thành phố', 'VNM'],
      ['thành phố', 'VNM'],
      ['quốc gia', 'LAO'],
      ['chưa định vị', ''],
      ['quốc gia', 'THA'],
    ]);
    const [hue, hanoi, laos, none] = rows;
    expect(Number(hue?.[3])).toBeCloseTo(16.46, 1);
    expect(hanoi?.[4]).toBeTruthy();
    expect(Number(hanoi?.[5])).toBeLessThan(100);
    // No distance is told from the point that stands for a country.
    expect(laos?.slice(4)).toEqual(['', '']);
    expect(none?.slice(2)).toEqual(['', '', '', '']);
  });
});

describe('The rows of a file', () => {
  it('are those that the filters leave, where these are asked for', async () => {
    const list = await hostileList({
      filters: [{ kind: 'values', column: 2, values: ['Việt Nam', 'Lào'] }],
    });
    expect((await read(await exported(list, 'parquet', 'kept'))).table.rows).toBe(3);
    expect((await read(await exported(list, 'parquet', 'all'))).table.rows).toBe(5);
  });
});

describe('What a file says', () => {
  it('is what its list is and whose, as GeoJSON and in a workbook', async () => {
    const list = await hostileList();
    const collection = JSON.parse(await (await exported(list, 'geojson')).text());
    expect(collection.title).toBe('Trường đại học');
    expect(collection.about['Giấy phép hoặc chủ sở hữu']).toBe('Bộ');
    expect(collection.features[3].geometry).toBeNull();
    expect(collection.features[0].properties['Sinh viên']).toBe(38_000.5);
    // One of its cells is no number: so all of them stay texts.
    expect(collection.features[0].properties.Vốn).toBe('-5');
    expect(collection.features[0].properties['Ngày ký']).toBe('2024-05-31');
    const { sheets } = await read(await exported(list, 'xlsx'));
    expect(sheets).toEqual(['Danh sách', 'Giới thiệu']);
  });

  it('is named after the list', async () => {
    const list = await hostileList();
    const store = createStore({ catalog: realCatalog(), view: defaultView('vi'), address: '' });
    expect(ownOrder(list, 'parquet', 'all', store.getState(), vietnamese).file).toMatch(
      /^auspices-truong-dai-hoc-\d{4}-\d\d-\d\d\.parquet$/,
    );
  });
});

describe('A file that cannot be made', () => {
  it('is refused where a workbook has no room for its rows, and the reader is told what has', async () => {
    const { table, ...list } = await hostileList();
    const rows = 1_048_576;
    const columns = table.columns.map(({ bytes, starts }) => {
      const longer = new Uint32Array(rows + 1).fill(at(starts, table.rows));
      longer.set(starts);
      return { bytes, starts: longer };
    });
    const { lngs, lats, by, countries } = list.placement;
    const longer = <Kind extends Float64Array | Uint8Array | Uint16Array>(values: Kind, into: Kind): Kind => {
      into.set(values);
      return into;
    };
    const placement = {
      ...list.placement,
      lngs: longer(lngs, new Float64Array(rows)),
      lats: longer(lats, new Float64Array(rows)),
      by: longer(by, new Uint8Array(rows)),
      countries: longer(countries, new Uint16Array(rows)),
    };
    const large = { ...list, table: { ...table, columns, rows }, placement };
    await expect(exported(large, 'xlsx')).rejects.toThrow(/Hãy lưu thành CSV hoặc Parquet$/);
  });

  it.each(OWN_FORMATS)('is given up when the reader cancels, as %s', async (format) => {
    const control = new AbortController();
    control.abort();
    const store = createStore({ catalog: realCatalog(), view: defaultView('vi'), address: '' });
    const { build } = ownOrder(await hostileList(), format, 'all', store.getState(), vietnamese);
    await expect(build({ signal: control.signal, onProgress: () => undefined })).rejects.toThrow(/abort/i);
  });
});
