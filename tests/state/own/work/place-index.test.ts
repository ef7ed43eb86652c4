import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { pickOwn } from '../../../../src/map/overlay/pick-own.ts';
import type { Camera, Viewport } from '../../../../src/model/camera/camera.ts';
import { createScreen } from '../../../../src/model/camera/screen.ts';
import { allRows } from '../../../../src/model/own/kept/row-set.ts';
import type { OwnList } from '../../../../src/state/own/own-list.ts';
import { placeIndexOf } from '../../../../src/state/own/work/place-index.ts';
import { realCatalog } from '../../../helpers/real-catalog.ts';
import { universities } from '../list.ts';
import { runWorkerBeside } from './worker-beside.ts';

const ROWS = 50_000;
const CAMERA: Camera = { lngLat: [105, 16], zoom: 4, bearing: 0, pitch: 20 };
const VIEWPORT: Viewport = { width: 1000, height: 800, padding: { top: 0, right: 0, bottom: 0, left: 0 } };

beforeAll(async () => {
  await runWorkerBeside();
});
afterAll(() => vi.unstubAllGlobals());

/** The places of the atlas's sites again and again, each time a little farther. */
async function longList(): Promise<OwnList> {
  const list = await universities({ colourBy: null });
  const { sites } = realCatalog();
  const along = (axis: 0 | 1) =>
    Float64Array.from(
      { length: ROWS },
      (_, row) => (sites[row % sites.length]?.lngLat[axis] ?? 0) + Math.floor(row / sites.length) / 500,
    );
  return {
    ...list,
    table: { ...list.table, rows: ROWS },
    placement: { ...list.placement, lngs: along(0), lats: along(1) },
    kept: allRows(ROWS),
  };
}

it('finds in a long list by an index of the worker the row that is found among all of them', async () => {
  const list = await longList();
  const screen = createScreen(CAMERA, VIEWPORT, 'globe');
  const points = Array.from({ length: 40 }, (_, each) => {
    const row = 1201 * each;
    const place = screen.project([list.placement.lngs[row] ?? 0, list.placement.lats[row] ?? 0]);
    return place ? { x: place.x + 3, y: place.y - 2 } : { x: 25 * each, y: 20 * each };
  });
  const pick = () => points.map((point) => pickOwn([list], CAMERA, VIEWPORT, 'globe', point, 6)?.row ?? null);
  const amongAll = pick();
  await vi.waitUntil(() => placeIndexOf(list) !== null, { timeout: 20_000 });
  expect(pick()).toEqual(amongAll);
  expect(amongAll.filter((row) => row !== null).length).toBeGreaterThan(5);
});

it('makes none of a list that is short', async () => {
  expect(placeIndexOf(await universities())).toBeNull();
});
