import { describe, expect, it } from 'vitest';
import { savedOf } from '../../../../src/state/own/own-list.ts';
import { bytesOf, checkSaved, NotSaved } from '../../../../src/state/own/saved/check-saved.ts';
import { universities } from '../list.ts';

const placeOf = (value: unknown): string | null => {
  try {
    checkSaved(value);
    return null;
  } catch (fault) {
    if (fault instanceof NotSaved) return fault.place;
    throw fault;
  }
};

describe('what was kept as a list', () => {
  it('is the list again, when nothing has changed it', async () => {
    const saved = savedOf(await universities({ filters: [{ kind: 'text', query: 'huế' }] }));
    expect(checkSaved(structuredClone(saved))).toEqual(saved);
    expect(bytesOf(saved)).toBeGreaterThan(10 * (8 + 8 + 1 + 1 + 2 + 4));
  });

  it('is given what an older atlas had no word for, and its types anew where they are none', async () => {
    const { colourBy: _, filters: __, types: ___, ...old } = savedOf(await universities());
    const now = checkSaved(old);
    expect(now.colourBy).toBeNull();
    expect(now.filters).toEqual([]);
    const kinds = (await universities()).types.map(({ kind }) => kind);
    expect(now.types.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('is told by the place of its fault where something has changed it', async () => {
    const saved = savedOf(await universities());
    const { table, placement } = saved;
    const [first, ...others] = table.columns;
    const short = { bytes: first?.bytes ?? new Uint8Array(), starts: new Uint32Array(3) };
    expect(placeOf(null)).toBe('id');
    expect(placeOf({ ...saved, id: 7 })).toBe('id');
    expect(placeOf({ ...saved, fingerprint: '<b>' })).toBe('fingerprint');
    expect(placeOf({ ...saved, source: { title: 'x' } })).toBe('source');
    expect(placeOf({ ...saved, table: { ...table, rows: 0 } })).toBe('table.rows');
    expect(placeOf({ ...saved, table: { ...table, names: ['one'] } })).toBe('table.columns');
    expect(placeOf({ ...saved, table: { ...table, columns: [short, ...others] } })).toBe('table.columns.0');
    expect(placeOf({ ...saved, placement: { ...placement, by: placement.by.map(() => 9) } })).toBe(
      'placement.by',
    );
    expect(placeOf({ ...saved, placement: { ...placement, codes: [] } })).toBe('placement.countries');
    expect(placeOf({ ...saved, roles: { name: 99 } })).toBe('roles');
    expect(placeOf({ ...saved, colourBy: 99 })).toBe('colourBy');
    expect(placeOf({ ...saved, filters: [{ kind: 'values', column: 99, values: [] }] })).toBe('filters');
  });
});
