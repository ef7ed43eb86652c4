import { describe, expect, it } from 'vitest';
import type { Camera, Viewport } from '../../../src/model/camera/camera.ts';
import {
  cameraOnOther,
  constrainCamera,
  fitPlacesCamera,
  panCamera,
  wholeWorldCamera,
  zoomCamera,
} from '../../../src/model/camera/camera-moves.ts';
import { nearestPlace, PLANE_SHAPES, type PlanePoint, planeOf } from '../../../src/model/camera/plane.ts';
import { createScreen } from '../../../src/model/camera/screen.ts';
import type { LngLat } from '../../../src/model/site.ts';

const RADIANS = Math.PI / 180;
const VIEWPORT: Viewport = {
  width: 1200,
  height: 800,
  padding: { top: 20, right: 360, bottom: 120, left: 300 },
};

/** Places of the whole Earth off the seams, every 15 degrees. */
const PLACES: readonly LngLat[] = Array.from({ length: 24 }, (_, column) =>
  Array.from({ length: 11 }, (_, row): LngLat => [-172.5 + column * 15, -75 + row * 15]),
).flat();

describe.each(PLANE_SHAPES)('the plane %s', (shape) => {
  const plane = planeOf(shape);
  const shown = PLACES.filter((place) => plane.project(place) !== null && place[1] !== 0);

  it('gives back every place that it shows', () => {
    expect(shown.length).toBeGreaterThan(100);
    for (const place of shown) {
      const back = plane.invert(plane.project(place) as PlanePoint);
      expect(((back?.[0] ?? 999) - place[0] + 540) % 360).toBeCloseTo(180, 4);
      expect(back?.[1]).toBeCloseTo(place[1], 4);
    }
  });

  it('keeps areas in proportion: a small square of ground has its own area everywhere', () => {
    const step = 1e-4;
    const at = (lng: number, lat: number) => plane.project([lng, lat]) as PlanePoint;
    for (const [lng, lat] of shown) {
      const [here, east, north] = [at(lng, lat), at(lng + step, lat), at(lng, lat + step)];
      const onMap = Math.abs(
        (east[0] - here[0]) * (north[1] - here[1]) - (east[1] - here[1]) * (north[0] - here[0]),
      );
      const onGround = (step * RADIANS) ** 2 * Math.cos(lat * RADIANS);
      expect(onMap / onGround, `${lng} ${lat}`).toBeCloseTo(1, 2);
    }
  });

  it('shows all of it where the camera shows the whole Earth, and nothing beyond its edge', () => {
    const camera = wholeWorldCamera([50, 40], VIEWPORT, shape);
    const screen = createScreen(camera, VIEWPORT, shape);
    for (const place of shown) {
      const at = screen.project(place);
      expect(at?.x).toBeGreaterThan(300);
      expect(at?.x).toBeLessThan(1200 - 360);
      expect(at?.y).toBeGreaterThan(20);
      expect(at?.y).toBeLessThan(800 - 120);
    }
    expect(screen.unproject({ x: 302, y: 22 })).toBeNull();
    expect(nearestPlace(plane, [99, 99])).toHaveLength(2);
  });

  it('moves with the hand, stays in bounds, and holds the ground under the pointer while it comes nearer', () => {
    const home: Camera = { ...wholeWorldCamera([0, 0], VIEWPORT, shape), zoom: 3 };
    const place = plane.invert([0.3, 0.2]) as LngLat;
    const before = createScreen(home, VIEWPORT, shape).project(place);
    const moved = createScreen(panCamera(home, 40, -25, shape), VIEWPORT, shape).project(place);
    expect((moved?.x ?? 0) - (before?.x ?? 0)).toBeCloseTo(-40, 3);
    expect((moved?.y ?? 0) - (before?.y ?? 0)).toBeCloseTo(25, 3);

    const pointer = { x: 620, y: 300 };
    const held = createScreen(home, VIEWPORT, shape).unproject(pointer) as LngLat;
    const nearer = zoomCamera(home, 1, VIEWPORT, shape, pointer);
    expect(nearer.zoom).toBeCloseTo(4, 6);
    const still = createScreen(nearer, VIEWPORT, shape).project(held);
    expect(still?.x).toBeCloseTo(pointer.x, 0);
    expect(still?.y).toBeCloseTo(pointer.y, 0);

    const far = panCamera(home, 1e5, 1e5, shape);
    const bounded = constrainCamera({ ...far, zoom: -9, bearing: 30, pitch: 50 }, VIEWPORT, shape);
    expect(bounded).toEqual(wholeWorldCamera([0, 0], VIEWPORT, shape));
  });
});

describe('a polar plane', () => {
  it('shows one half of the Earth only', () => {
    expect(planeOf('north-pole').project([105, 21])).not.toBeNull();
    expect(planeOf('north-pole').project([150, -33])).toBeNull();
    expect(planeOf('south-pole').project([150, -33])).not.toBeNull();
    expect(planeOf('south-pole').project([105, 21])).toBeNull();
  });

  it('has its pole in the middle', () => {
    expect(wholeWorldCamera([105, 21], VIEWPORT, 'north-pole').lngLat).toEqual([0, 90]);
    expect(wholeWorldCamera([105, 21], VIEWPORT, 'south-pole').lngLat).toEqual([0, -90]);
  });
});

describe('a camera that changes the map', () => {
  it('stays whole where it showed the whole Earth', () => {
    const globe = wholeWorldCamera([105, 16], VIEWPORT, 'globe');
    const plane = cameraOnOther(globe, VIEWPORT, 'globe', 'pacific');
    expect(plane).toEqual(wholeWorldCamera([0, 0], VIEWPORT, 'pacific'));
    const back = cameraOnOther(plane, VIEWPORT, 'pacific', 'globe');
    expect(back.zoom).toBeCloseTo(wholeWorldCamera(back.lngLat, VIEWPORT, 'globe').zoom, 6);
  });

  it('keeps its place where it was near, unless the other map does not show it', () => {
    const near: Camera = { lngLat: [105, 16], zoom: 5, bearing: 20, pitch: 0 };
    const plane = cameraOnOther(near, VIEWPORT, 'globe', 'equal-earth');
    expect(plane).toMatchObject({ lngLat: [105, 16], bearing: 0 });
    // Ground as large as before: Mercator's scale at 16° N is larger by 1 / cos 16°.
    expect(plane.zoom).toBeCloseTo(5 + Math.log2(1 / Math.cos(16 * RADIANS)), 6);
    expect(cameraOnOther(plane, VIEWPORT, 'equal-earth', 'globe').zoom).toBeCloseTo(5, 6);
    expect(cameraOnOther(near, VIEWPORT, 'globe', 'south-pole').lngLat).toEqual([0, -90]);
  });

  it('fits places on a plane as near as they go', () => {
    const places: readonly LngLat[] = [
      [100, 5],
      [120, 25],
    ];
    const camera = fitPlacesCamera(places, [110, 15], VIEWPORT, 'equal-earth');
    const screen = createScreen(camera, VIEWPORT, 'equal-earth');
    for (const place of places) {
      expect(screen.project(place)?.x).toBeGreaterThan(299);
      expect(screen.project(place)?.y).toBeGreaterThan(19);
    }
    expect(camera.zoom).toBeGreaterThan(wholeWorldCamera([0, 0], VIEWPORT, 'equal-earth').zoom + 2);
  });
});
