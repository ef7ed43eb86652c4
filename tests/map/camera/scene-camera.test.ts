import { describe, expect, it } from 'vitest';
import { cameraOfScene } from '../../../src/map/camera/scene-camera.ts';
import { sideOfWorld } from '../../../src/map/camera/world-side.ts';
import { wholeWorldCamera } from '../../../src/model/camera/camera-moves.ts';
import { createScreen } from '../../../src/model/camera/screen.ts';
import type { LngLat } from '../../../src/model/site.ts';
import { at } from '../../../src/model/typed.ts';
import type { Filters } from '../../../src/state/view/view.ts';
import { realScene } from '../scene.ts';

const HOME: LngLat = [106, 16];
const PHONE = { width: 390, height: 740, padding: { top: 0, right: 0, bottom: 56, left: 0 } };
const WINDOW = { width: 1280, height: 744, padding: { top: 0, right: 368, bottom: 0, left: 300 } };

const seenOf = (filters: Partial<Filters>, viewport: typeof PHONE) => {
  const scene = realScene(filters);
  const camera = cameraOfScene(scene, viewport, 'globe', HOME) ?? wholeWorldCamera(HOME, viewport, 'globe');
  const screen = createScreen(camera, viewport, 'globe');
  const places = Array.from(scene.visible, (index) => at(scene.catalog.sites, index).lngLat);
  return { camera, share: places.filter((place) => screen.project(place)).length / places.length };
};

describe('the camera of what filters leave', () => {
  it.each([
    ['a phone', PHONE],
    ['a window', WINDOW],
  ])('shows most of the sites of a field and of a kind on %s', (_, viewport) => {
    expect(seenOf({ field: ['water'] }, viewport).share).toBeGreaterThan(0.6);
    expect(seenOf({ kind: ['geopark'] }, viewport).share).toBeGreaterThan(0.6);
  });

  it('comes near to what a search leaves', () => {
    const { camera, share } = seenOf({ query: 'Cát Bà' }, WINDOW);
    expect(share).toBe(1);
    expect(camera.zoom).toBeGreaterThan(2);
    expect(seenOf({ query: 'Patagonia' }, PHONE).share).toBe(1);
  });

  it('is none where the filters leave all or nothing, so that the map stays at home', () => {
    expect(cameraOfScene(realScene(), WINDOW, 'globe', HOME)).toBeNull();
    expect(cameraOfScene(realScene({ query: 'qqqqqqqq' }), WINDOW, 'globe', HOME)).toBeNull();
  });

  it('stays at home where that shows about as many as the best side, and turns to it where not', () => {
    expect(
      sideOfWorld(
        [
          [100, 10],
          [110, 20],
        ],
        HOME,
      ),
    ).toEqual(HOME);
    const [lng] = sideOfWorld(
      [
        [-70, -10],
        [-60, 0],
        [-75, 5],
        [100, 10],
      ],
      HOME,
    );
    expect(lng).toBeLessThan(-20);
  });
});
