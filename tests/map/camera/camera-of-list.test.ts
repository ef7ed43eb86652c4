import { describe, expect, it } from 'vitest';
import { cameraOfList } from '../../../src/map/camera/camera-of-list.ts';
import type { Camera, Viewport } from '../../../src/model/camera/camera.ts';
import { createScreen } from '../../../src/model/camera/screen.ts';
import { PLACED_BY, type Placement } from '../../../src/model/own/meaning/place-rows.ts';
import type { LngLat } from '../../../src/model/site.ts';
import { lngLatOf } from '../../../src/state/own/own-list.ts';
import { universities } from '../../state/own/list.ts';

const CAMERA: Camera = { lngLat: [-60, 0], zoom: 2, bearing: 0, pitch: 0 };
const VIEWPORT: Viewport = { width: 1000, height: 700, padding: { top: 0, right: 0, bottom: 0, left: 300 } };

function placedAt(places: readonly LngLat[]): { readonly placement: Placement } {
  const count = places.length;
  const placement: Placement = {
    lngs: Float64Array.from(places, ([lng]) => lng),
    lats: Float64Array.from(places, ([, lat]) => lat),
    by: new Uint8Array(count).fill(PLACED_BY.indexOf('coordinates')),
    reasons: new Uint8Array(count),
    countries: new Uint16Array(count),
    codes: [],
    swapped: 0,
  };
  return { placement };
}

describe('the camera that a new list is shown in', () => {
  it.each(['globe', 'mercator', 'equal-earth'] as const)(
    'has all its rows in sight, on the %s',
    async (projection) => {
      const list = await universities();
      const camera = cameraOfList(list, CAMERA, VIEWPORT, projection);
      if (!camera) throw new Error('Rows are placed');
      const screen = createScreen(camera, VIEWPORT, projection);
      for (let row = 0; row < list.table.rows; row++) {
        const lngLat = lngLatOf(list, row);
        if (!lngLat) continue;
        const at = screen.project(lngLat);
        expect(at && at.x > 300 && at.x < 1000 && at.y > 0 && at.y < 700, `row ${row}`).toBe(true);
      }
      expect(camera.zoom).toBeGreaterThan(3);
    },
  );

  it('comes near to a hundred thousand rows that lie close together, over the date line too', () => {
    const near = placedAt(
      Array.from({ length: 100_000 }, (_, row): LngLat => [row % 2 ? 179.5 : -179.5, (row % 100) / 100]),
    );
    const camera = cameraOfList(near, CAMERA, VIEWPORT, 'globe');
    expect(Math.abs(camera?.lngLat[0] ?? 0)).toBeGreaterThan(175);
    expect(camera?.zoom).toBeGreaterThan(4);
  });

  it('is the half of the world with most rows where they lie all around it, and none where no row is placed', () => {
    const asia = Array.from({ length: 30 }, (_, row): LngLat => [100 + row, 5 * (row % 7)]);
    const around = placedAt([...asia, [-70, 0], [-120, 40], [0, 50], [30, -30]]);
    const camera = cameraOfList(around, CAMERA, VIEWPORT, 'globe');
    expect(camera?.lngLat[0]).toBeGreaterThan(30);
    expect(camera?.lngLat[0]).toBeLessThan(160);
    expect(cameraOfList(placedAt([[Number.NaN, Number.NaN]]), CAMERA, VIEWPORT, 'globe')).toBeNull();
  });
});
