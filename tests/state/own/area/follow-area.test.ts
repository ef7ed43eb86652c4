import { beforeEach, describe, expect, it } from 'vitest';
import type { Area } from '../../../../src/model/area.ts';
import { isOfArea, keepArea, moveArea } from '../../../../src/state/own/area/follow-area.ts';
import { dropList, putList, readLists } from '../../../../src/state/own/lists.ts';
import type { OwnList } from '../../../../src/state/own/own-list.ts';
import { universities } from '../list.ts';

const NORTH: Area = { kind: 'circle', lngLat: [105.85, 21.03], km: 200 };
const SOUTH: Area = { kind: 'box', west: 105, south: 9, east: 108, north: 12 };
const two: readonly OwnList[] = [await universities(), await universities({ id: 'others' })];
const now = (id = 'universities') => {
  const list = readLists().find((each) => each.id === id);
  if (!list) throw new Error(`No list ${id}`);
  return list;
};

beforeEach(() => {
  for (const list of two) putList(list);
  return () => {
    for (const { id } of two) dropList(id);
  };
});

describe('the lists of the reader’s own in the area by which the atlas is filtered', () => {
  it('keep the rows that lie in it, and all again once it is gone', () => {
    moveArea(null, NORTH);
    expect(now().kept.count).toBe(2);
    expect(now('others').kept.count).toBe(2);
    moveArea(NORTH, SOUTH);
    expect(now().kept.count).toBe(1);
    expect(isOfArea(now(), SOUTH)).toBe(true);
    moveArea(SOUTH, null);
    expect(now().kept.count).toBe(10);
    expect(now().filters).toEqual([]);
  });

  it('stay free of it once the reader has freed them, until there is a new one', () => {
    moveArea(null, NORTH);
    keepArea(now('others'), null);
    moveArea(NORTH, SOUTH);
    expect(now('others').kept.count).toBe(10);
    expect(isOfArea(now(), SOUTH)).toBe(true);
    moveArea(SOUTH, null);
    moveArea(null, NORTH);
    expect(isOfArea(now('others'), NORTH)).toBe(true);
  });

  it('keep their other filters', () => {
    const kind = now().roles.kind ?? -1;
    putList({ ...now(), filters: [{ kind: 'values', column: kind, values: ['Tư thục'] }] });
    moveArea(null, NORTH);
    expect(now().kept.count).toBe(1);
    moveArea(NORTH, null);
    expect(now().filters).toHaveLength(1);
  });
});
