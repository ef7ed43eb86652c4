import { expect, it } from 'vitest';
import { coloursOfList } from '../../../src/map/overlay/own-dots.ts';
import { ownRows } from '../../../src/map/overlay/own-rows.ts';
import { hasRow } from '../../../src/model/own/kept/row-set.ts';
import { changeList } from '../../../src/state/own/own-list.ts';
import { channelsOf } from '../../../src/theme/colour.ts';
import { universities } from '../../state/own/list.ts';

const list = await universities();
const placed = [...list.placement.lngs.keys()].filter((row) => !Number.isNaN(list.placement.lngs[row]));
const strengths = (colours: Uint8ClampedArray) => [...colours].filter((_, index) => index % 4 === 3);

it('gives the graphics card every placed row where it stands, in its colour', () => {
  const { length, places, radii, colours } = ownRows([list], 'light');
  expect(length).toBe(placed.length);
  const first = placed[0] ?? 0;
  expect([...places.value.subarray(0, 3)]).toEqual([
    list.placement.lngs[first],
    list.placement.lats[first],
    0,
  ]);
  expect([...colours.subarray(0, 3)]).toEqual([...channelsOf(coloursOfList(list, 'light')[0] ?? '')]);
  expect(radii).toBeNull();
});

it('changes nothing but the strength of rows that are filtered out: places are not sent again', () => {
  const before = ownRows([list], 'light');
  expect(strengths(before.colours).every((strength) => strength === 255)).toBe(true);
  const column = list.table.names.indexOf('Loại hình');
  const filtered = changeList(list, { filters: [{ kind: 'values', column, values: ['Tư thục'] }] });
  const after = ownRows([filtered], 'light');
  expect(after.places).toBe(before.places);
  expect(after.colours).not.toBe(before.colours);
  expect(strengths(after.colours)).toEqual(placed.map((row) => (hasRow(filtered.kept, row) ? 255 : 0)));
});

it('marks rows without a size, so that they are drawn hollow, and draws the larger first', () => {
  const sized = changeList(list, { sizeBy: list.table.names.indexOf('Số sinh viên') });
  const { radii, colours } = ownRows([sized], 'light');
  const drawn = [...(radii?.value ?? [])];
  // The card keeps numbers of four bytes.
  expect(drawn[0]).toBeCloseTo(14 + 1.6, 5);
  const bare = strengths(colours).flatMap((strength, index) => (strength === 254 ? [index] : []));
  const hollow = placed.filter((row) => sized.sizes?.radii[row] === 0);
  expect(bare).toHaveLength(hollow.length);
});
