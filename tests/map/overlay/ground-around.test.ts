import { describe, expect, it } from 'vitest';
import { groundAround } from '../../../src/map/overlay/ground-around.ts';
import type { Camera, Viewport } from '../../../src/model/camera/camera.ts';
import { createScreen, type GroundShape, toGround } from '../../../src/model/camera/screen.ts';
import { indexPlaces, PlaceIndex } from '../../../src/model/own/kept/place-index.ts';
import { at } from '../../../src/model/typed.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const VIEWPORT: Viewport = { width: 1000, height: 800, padding: { top: 0, right: 0, bottom: 0, left: 0 } };

/** Every site of the atlas, and places that are hard to find: on either side of the date line, at the poles, one that is nowhere. */
const PLACES = [
  ...realCatalog().sites.map(({ lngLat }) => lngLat),
  ...([
    [180, 0],
    [-180, 0],
    [179.99, -17],
    [-179.99, -17],
    [0, 90],
    [77, -90],
    [Number.NaN, Number.NaN],
  ] as const),
];
const index = new PlaceIndex(
  indexPlaces({
    lngs: Float64Array.from(PLACES, ([lng]) => lng),
    lats: Float64Array.from(PLACES, ([, lat]) => lat),
  }),
);

/** What is drawn within so many pixels of a point, each place looked at. */
function drawnNear(
  screen: ReturnType<typeof createScreen>,
  shape: GroundShape,
  point: { x: number; y: number },
  radius: number,
) {
  const spot = { x: 0, y: 0 };
  const under = shape === 'mercator' ? screen.unproject(point) : null;
  const around = under ? toGround(under, shape)[0] : undefined;
  return [...PLACES.keys()].filter((row) => {
    const [x, y, z] = toGround(at(PLACES, row), shape);
    const isDrawn = !Number.isNaN(x) && screen.place(x, y, z, spot, around);
    return isDrawn && Math.hypot(spot.x - point.x, spot.y - point.y) <= radius;
  });
}

const CAMERAS: readonly Camera[] = [
  { lngLat: [105, 16], zoom: 1, bearing: 0, pitch: 0 },
  { lngLat: [105, 16], zoom: 5, bearing: 30, pitch: 50 },
  { lngLat: [180, -17], zoom: 3, bearing: 0, pitch: 0 },
  { lngLat: [10, 85], zoom: 2, bearing: 0, pitch: 0 },
];

describe('the ground around a pointer', () => {
  it.each(['globe', 'mercator', 'equal-earth'] as const)(
    'has every place that is drawn near it on the %s, also at the edge, over the date line and at a pole',
    (shape) => {
      let found = 0;
      for (const camera of CAMERAS) {
        const screen = createScreen(camera, VIEWPORT, shape);
        for (let x = 5; x < VIEWPORT.width; x += 53)
          for (let y = 5; y < VIEWPORT.height; y += 53) {
            const near = drawnNear(screen, shape, { x, y }, 14);
            const bounds = groundAround(screen, { x, y }, 14);
            const rows = new Set(bounds ? index.within(bounds) : []);
            expect(near.filter((row) => !rows.has(row))).toEqual([]);
            found += near.length;
          }
      }
      expect(found).toBeGreaterThan(100);
    },
  );

  it('has few others', () => {
    const screen = createScreen({ lngLat: [105, 16], zoom: 3, bearing: 0, pitch: 0 }, VIEWPORT, 'globe');
    const bounds = groundAround(screen, { x: 500, y: 400 }, 6);
    expect(bounds && index.within(bounds).length).toBeLessThan(PLACES.length / 50);
  });

  it('is nowhere beside the globe', () => {
    const screen = createScreen({ lngLat: [105, 16], zoom: 0, bearing: 0, pitch: 0 }, VIEWPORT, 'globe');
    expect(groundAround(screen, { x: 5, y: 5 }, 6)).toBeNull();
  });
});
