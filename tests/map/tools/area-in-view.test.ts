import { describe, expect, it } from 'vitest';
import { areaInView } from '../../../src/map/tools/area-in-view.ts';
import { isInArea } from '../../../src/model/area.ts';
import type { Camera, Viewport } from '../../../src/model/camera/camera.ts';
import { createScreen } from '../../../src/model/camera/screen.ts';
import type { LngLat } from '../../../src/model/site.ts';
import { decodeArea, encodeArea } from '../../../src/state/view/area-code.ts';
import type { ProjectionId } from '../../../src/state/view/view.ts';

const VIEWPORT: Viewport = { width: 1000, height: 700, padding: { top: 0, right: 0, bottom: 0, left: 300 } };
const over = (lng: number, lat: number, zoom: number): Camera => ({
  lngLat: [lng, lat],
  zoom,
  bearing: 0,
  pitch: 0,
});

/** Places all over the Earth, of which the date line and the poles are none. */
const PLACES = Array.from(
  { length: 180 * 89 },
  (_, index): LngLat => [2 * (index % 180) - 179, 2 * Math.floor(index / 180) - 88],
);

/** How far a place stands within what panels leave free, in pixels; negative outside, null where it is not shown. */
function depthOf(lngLat: LngLat, camera: Camera, projection: ProjectionId): number | null {
  const at = createScreen(camera, VIEWPORT, projection).project(lngLat);
  return at && Math.min(at.x - 300, 1000 - at.x, at.y, 700 - at.y);
}

describe('what is in view as an area', () => {
  it.each<[string, Camera, ProjectionId]>([
    ['a globe over Viet Nam', over(106, 16, 5), 'globe'],
    ['a globe over the date line', over(179, -17, 5), 'globe'],
    ['a flat map over Viet Nam', over(106, 16, 5), 'mercator'],
    ['a flat map over the date line', over(179, -17, 4), 'mercator'],
    ['Equal Earth, near', over(106, 16, 5), 'equal-earth'],
  ])('holds the places that are seen, and no others, on %s', (_, camera, projection) => {
    const area = areaInView(camera, VIEWPORT, projection);
    if (!area) throw new Error('Something is in view');
    let seen = 0;
    for (const lngLat of PLACES) {
      const depth = depthOf(lngLat, camera, projection);
      // At the very edge a hundredth of a degree decides, and a side between two of its points.
      if (depth !== null && Math.abs(depth) < 4) continue;
      const isSeen = depth !== null && depth > 0;
      if (isSeen) seen++;
      expect(isInArea(area, lngLat), `${lngLat}`).toBe(isSeen);
    }
    expect(seen).toBeGreaterThan(3);
  });

  it('is the half of the globe that is turned to the reader where it is seen whole', () => {
    const camera = over(20, 10, 1);
    const area = areaInView(camera, VIEWPORT, 'globe');
    expect(area?.kind).toBe('circle');
    if (!area) throw new Error('The globe is in view');
    for (const lngLat of PLACES) {
      const isSeen = depthOf(lngLat, camera, 'globe') !== null;
      const isIn = isInArea(area, lngLat);
      if (isSeen) expect(isIn, `${lngLat}`).toBe(true);
    }
  });

  it('reaches all around a pole, and all around a flat map of the whole world', () => {
    const pole = areaInView(over(0, 80, 0), VIEWPORT, 'globe');
    expect(pole && [-120, 0, 120].every((lng) => isInArea(pole, [lng, 88]))).toBe(true);
    expect(areaInView(over(0, 20, 0.3), VIEWPORT, 'mercator')).toMatchObject({ west: -180, east: 180 });
  });

  it('is an area that a link can carry', () => {
    for (const projection of ['globe', 'mercator', 'equal-earth'] as const) {
      const area = areaInView(over(106, 16, 5), VIEWPORT, projection);
      expect(area && decodeArea(encodeArea(area))).toEqual(area);
    }
  });
});
