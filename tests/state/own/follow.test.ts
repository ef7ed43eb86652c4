import { describe, expect, it } from 'vitest';
import { hasRow } from '../../../src/model/own/kept/row-set.ts';
import { followAtlas, hasPlaces } from '../../../src/state/own/follow.ts';
import { cellOf, changeList } from '../../../src/state/own/own-list.ts';
import { realScene } from '../../map/scene.ts';
import { universities } from './list.ts';

const { catalog } = realScene();
const list = await universities();
const NOTHING = { country: [], region: [], group: [] };

const followed = (places: Parameters<typeof followAtlas>[1]) => {
  const { kept } = changeList(list, { filters: followAtlas(list, places, catalog) });
  const rows = Array.from({ length: list.table.rows }, (_, row) => row).filter((row) => hasRow(kept, row));
  return new Set(rows.map((row) => cellOf(list, list.roles.country, row)));
};

describe('a list that follows the countries of the atlas’s filters', () => {
  it('keeps the countries that all of them leave, be they chosen by country, group or region', () => {
    expect(followed({ ...NOTHING, country: ['LAO', 'FRA'] })).toEqual(new Set(['Lào']));
    expect(followed({ ...NOTHING, group: ['asean'], country: ['VNM'] })).toEqual(new Set(['Việt Nam']));
    expect(followed({ ...NOTHING, region: ['asia-pacific'] })).toEqual(
      new Set(['Việt Nam', 'Lào', 'Campuchia', 'Thái Lan']),
    );
  });

  it('keeps no row where it has none of them, and all where no place is chosen', () => {
    expect(followed({ ...NOTHING, region: ['africa'] }).size).toBe(0);
    expect(followAtlas(list, NOTHING, catalog)).toEqual([]);
    expect(hasPlaces(NOTHING)).toBe(false);
  });

  it('leaves its other filters, and a list without countries, as they are', () => {
    const text = { kind: 'text', query: 'đại học' } as const;
    const filtered = changeList(list, { filters: [text] });
    expect(followAtlas(filtered, { ...NOTHING, country: ['VNM'] }, catalog)[0]).toBe(text);
    const { country: _, ...roles } = list.roles;
    const without = changeList(list, { roles });
    expect(followAtlas(without, { ...NOTHING, country: ['VNM'] }, catalog)).toBe(without.filters);
  });
});
