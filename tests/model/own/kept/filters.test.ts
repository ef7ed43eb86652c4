import { describe, expect, it } from 'vitest';
import { decimalYear } from '../../../../src/model/own/kept/column-values.ts';
import { type OwnFilter, rowsKept } from '../../../../src/model/own/kept/filters.ts';
import { fingerprintOf } from '../../../../src/model/own/kept/fingerprint.ts';
import { eachRow } from '../../../../src/model/own/kept/row-set.ts';
import { guessTextForm, readText } from '../../../../src/model/own/reading/read-text.ts';
import { cellOf, changeList } from '../../../../src/state/own/own-list.ts';
import { universities } from '../../../state/own/list.ts';

const list = await universities();
const column = (name: string) => list.table.names.indexOf(name);
const every = Array.from({ length: list.table.rows }, (_, row) => row);

function kept(...filters: readonly OwnFilter[]): readonly number[] {
  const rows: number[] = [];
  eachRow(rowsKept(list, filters), (row) => rows.push(row));
  return rows;
}

describe('the filters of a list', () => {
  const kind = list.roles.kind ?? -1;

  it('keep the rows with one of some values, and no row for a value that no cell has', () => {
    const rows = kept({ kind: 'values', column: kind, values: ['Tư thục'] });
    expect(rows).toEqual(every.filter((row) => cellOf(list, kind, row) === 'Tư thục'));
    expect(rows.length).toBeGreaterThan(0);
    expect(kept({ kind: 'values', column: kind, values: ['Không có'] })).toEqual([]);
  });

  it('keep the rows with a number within bounds, which belong to it', () => {
    const numbers = list.types.findIndex((type) => type.kind === 'number');
    expect(numbers).toBeGreaterThanOrEqual(0);
    const all = kept({ kind: 'range', column: numbers, from: null, to: null });
    expect(all.length).toBeGreaterThan(2);
    const none = kept({ kind: 'range', column: numbers, from: 1e12, to: null });
    expect(none).toEqual([]);
  });

  it('keep the rows that contain a text without regard to marks', () => {
    const rows = kept({ kind: 'text', query: 'ha noi' });
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      expect(list.table.names.some((name) => cellOf(list, column(name), row).includes('Hà Nội'))).toBe(true);
  });

  it('keep the rows within an area, and none that is not placed', () => {
    const world = kept({ kind: 'area', area: { kind: 'box', west: -180, east: 180, south: -90, north: 90 } });
    expect(world).toEqual(every.filter((row) => !Number.isNaN(list.placement.lngs[row])));
    const laos = kept({ kind: 'area', area: { kind: 'circle', lngLat: [102.6, 17.97], km: 50 } });
    expect(laos.map((row) => cellOf(list, list.roles.name, row))).toEqual(['National University of Laos']);
  });

  it('narrow each other, and are taken anew when the list is changed', () => {
    const one: OwnFilter = { kind: 'values', column: kind, values: ['Công lập'] };
    const changed = changeList(list, { filters: [one, { kind: 'text', query: 'laos' }] });
    expect(changed.kept.count).toBe(1);
    expect(changed.colours).toBe(list.colours);
    expect(changeList(changed, { filters: [] }).kept.count).toBe(list.table.rows);
    expect(changeList(changed, { colourBy: null }).kept).toBe(changed.kept);
  });
});

describe('a date as a number', () => {
  it('is the year and the part of it that has gone by', () => {
    expect(decimalYear({ year: 2024, month: null, day: null })).toBe(2024);
    expect(decimalYear({ year: 2023, month: 7, day: 2 })).toBeCloseTo(2023 + 182 / 365, 9);
    expect(decimalYear({ year: 2024, month: 12, day: 31 })).toBeCloseTo(2024 + 365 / 366, 9);
  });
});

describe('the fingerprint of a list', () => {
  const of = async (text: string) => {
    const file = new Blob([text]);
    return fingerprintOf(await readText(file, await guessTextForm(file)));
  };

  it('is the same for the same cells, whatever separates them', async () => {
    expect(await of('a,b\n1,x\n2,y\n')).toBe(await of('a;b\r\n1;x\r\n2;y\r\n'));
  });

  it('is another when a cell, a name, the order or a border between cells is another', async () => {
    const texts = [
      'a,b\n1,x\n2,y\n',
      'a,b\n1,x\n2,z\n',
      'a,c\n1,x\n2,y\n',
      'a,b\n2,y\n1,x\n',
      'a,b\n1x,\n2,y\n',
    ];
    expect(new Set(await Promise.all(texts.map(of))).size).toBe(texts.length);
  });

  it('is fourteen letters and digits', () => {
    expect(list.fingerprint).toMatch(/^[0-9a-z]{14}$/);
  });
});
