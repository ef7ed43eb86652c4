import { describe, expect, it } from 'vitest';
import type { OwnFilter } from '../../../../src/model/own/kept/filters.ts';
import { applyOwn } from '../../../../src/state/own/link/apply-own.ts';
import {
  decodeOwn,
  encodeOwn,
  LONGEST_OWN,
  type OwnStyle,
  tellsCells,
} from '../../../../src/state/own/link/own-code.ts';
import { universities } from '../list.ts';

const FINGERPRINT = '3v9k2m1x0a7bqz';

const FILTERS: readonly OwnFilter[] = [
  { kind: 'values', column: 3, values: ['Công lập', 'R&D, a~b:c*d_e.', ''] },
  { kind: 'range', column: 5, from: -1.5, to: null },
  { kind: 'range', column: 6, from: null, to: 1e21 },
  { kind: 'area', area: { kind: 'circle', lngLat: [105.84, 21.02], km: 500 } },
  { kind: 'text', query: 'Bách khoa' },
];

const STYLE: OwnStyle = { colourBy: 2, sizeBy: 5, fillBy: { column: 6, how: 'mean' }, filters: FILTERS };

describe('a link to lists of one’s own', () => {
  it('gives back columns and filters whatever signs stand in them, and bears what mailers cut', () => {
    const code = encodeOwn([{ fingerprint: FINGERPRINT, ...STYLE }]) ?? '';
    expect(decodeOwn(code)).toEqual({
      lists: [{ fingerprint: FINGERPRINT, style: STYLE, code }],
      bad: [],
    });
    expect(code).not.toMatch(/[.,;)\]}>\s?&=#%]/u);
    expect(encodeOwn([])).toBeNull();
  });

  it('tells no cells but those that a filter keeps', async () => {
    const list = await universities();
    const plain = encodeOwn([{ ...list, filters: [{ kind: 'range', column: 5, from: 1990, to: 2000 }] }]);
    expect(plain).toBe(`${list.fingerprint}:c${list.colourBy}:r5~1990~2000`);
    expect(tellsCells(plain)).toBe(false);
    expect(tellsCells(encodeOwn([{ ...list, filters: FILTERS }]))).toBe(true);
  });

  it('names what it does not understand, and shows the rest', () => {
    const { lists, bad } = decodeOwn(`<script>,${FINGERPRINT}:c1:v2~*zz*:r1~x~2:q9:f1:s2~3:v~a:t~a,short`);
    expect(lists.map(({ style }) => style)).toEqual([
      { colourBy: 1, sizeBy: null, fillBy: null, filters: [{ kind: 'text', query: 'a' }] },
    ]);
    expect(bad).toEqual(['<script>', 'v2~*zz*', 'r1~x~2', 'q9', 'f1', 's2~3', 'v~a', 'short']);
    expect(decodeOwn(`${FINGERPRINT}:v2~*110000*`).bad).toHaveLength(1);
  });

  it('says so where filters are too long for it, and leaves those of the list as they are', async () => {
    const list = await universities();
    const values = Array.from({ length: 400 }, (_, index) => `giá trị ${index}`);
    const filters: readonly OwnFilter[] = [{ kind: 'values', column: 0, values }];
    const code = encodeOwn([{ ...list, filters }]) ?? '';
    expect(encodeURIComponent(code).length).toBeLessThan(LONGEST_OWN);
    const { lists } = decodeOwn(code);
    expect(lists[0]?.style).toBeNull();
    expect(applyOwn([list], lists).lists[0]).toBe(list);
  });

  it('shows the lists that are here as it says, hides the others, and names those that are not', async () => {
    const list = await universities();
    const other = { ...list, id: 'other', fingerprint: 'x'.repeat(14) };
    const { lists: linked } = decodeOwn(`${list.fingerprint}:c0:t~Huế,${FINGERPRINT}`);
    const { lists, missing } = applyOwn([list, other], linked);
    expect(lists.map(({ isShown }) => isShown)).toEqual([true, false]);
    expect(lists[0]?.colours?.column).toBe(0);
    expect(lists[0]?.kept.count).toBe(1);
    expect(missing.map(({ fingerprint }) => fingerprint)).toEqual([FINGERPRINT]);
  });

  it('finds a list that a newer file has replaced, and its columns by their names', async () => {
    const list = await universities();
    const names = list.table.names.toReversed();
    const newer = { ...list, formerly: [{ fingerprint: FINGERPRINT, names: [...names, 'gone'] }] };
    const gone = names.length;
    const { lists } = applyOwn([newer], decodeOwn(`${FINGERPRINT}:c0:v${gone}~a:v1~b`).lists);
    expect(lists[0]?.colourBy).toBe(names.length - 1);
    expect(lists[0]?.filters).toEqual([{ kind: 'values', column: names.length - 2, values: ['b'] }]);
  });

  it('gives each of two lists of the same cells its own style', async () => {
    const list = await universities();
    const { lists: linked } = decodeOwn(`${list.fingerprint}:c0,${list.fingerprint}:c1`);
    const { lists, missing } = applyOwn([list, { ...list, id: 'twin' }], linked);
    expect(lists.map(({ colourBy }) => colourBy)).toEqual([0, 1]);
    expect(missing).toEqual([]);
  });
});
