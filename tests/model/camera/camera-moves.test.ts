import { describe, expect, it } from 'vitest';
import { type Camera, globeRadius, type Viewport } from '../../../src/model/camera/camera.ts';
import {
  constrainCamera,
  fitBoundsCamera,
  panCamera,
  VIET_NAM,
  wholeWorldZoom,
  zoomCamera,
} from '../../../src/model/camera/camera-moves.ts';
import { projectToScreen, unprojectFromScreen } from '../../../src/model/camera/screen.ts';

const VIEWPORT: Viewport = {
  width: 1200,
  height: 800,
  padding: { top: 20, right: 360, bottom: 120, left: 300 },
};
const CAMERA: Camera = { lngLat: [105, 16], zoom: 4, bearing: 30, pitch: 0 };

describe('wholeWorldZoom', () => {
  it.each([0, 16, -55])('lets the disc just fit what panels leave free, at latitude %f', (lat) => {
    const camera: Camera = {
      lngLat: [10, lat],
      zoom: wholeWorldZoom([10, lat], VIEWPORT, 16),
      bearing: 0,
      pitch: 0,
    };
    const radius = globeRadius(camera);
    const disc = (1200 * radius) / Math.sqrt(1200 ** 2 + 2 * 1200 * radius);
    expect(disc).toBeCloseTo((1200 - 660) / 2 - 16, 6);
    // The rim of the disc is the end of the ground.
    expect(unprojectFromScreen({ x: 570 + disc - 0.5, y: 350 }, camera, VIEWPORT)).not.toBeNull();
    expect(unprojectFromScreen({ x: 570 + disc + 0.5, y: 350 }, camera, VIEWPORT)).toBeNull();
  });

  it('stays a zoom where there is no room at all', () => {
    const covered = { ...VIEWPORT, padding: { top: 400, right: 600, bottom: 400, left: 600 } };
    expect(wholeWorldZoom([0, 0], covered)).toBe(0);
  });
});

describe('fitBoundsCamera', () => {
  it.each(['globe', 'mercator'] as const)(
    'shows Viet Nam with both archipelagos whole on the %s',
    (shape) => {
      const camera = fitBoundsCamera(VIET_NAM, VIEWPORT, shape);
      expect(camera.lngLat).toEqual([110, 15]);
      const inside = (zoom: number) =>
        (
          [
            [102, 6],
            [118, 6],
            [102, 24],
            [118, 24],
            [111.6, 16.5],
            [114.4, 10.2],
          ] as const
        ).every((place) => {
          const at = projectToScreen(place, { ...camera, zoom }, VIEWPORT, shape);
          return at !== null && at.x >= 300 && at.x <= 840 && at.y >= 20 && at.y <= 680;
        });
      expect(inside(camera.zoom)).toBe(true);
      expect(inside(camera.zoom + 0.05)).toBe(false);
    },
  );

  it('takes the short way over the date line', () => {
    const camera = fitBoundsCamera({ west: 170, south: -25, east: -170, north: -5 }, VIEWPORT);
    expect(camera.lngLat[0]).toBe(180);
    expect(camera.zoom).toBeGreaterThan(3);
  });
});

describe('panCamera', () => {
  it.each(['globe', 'mercator'] as const)(
    'goes where the pixels point on the %s, at any bearing',
    (shape) => {
      const next = panCamera(CAMERA, 6, -4, shape);
      const before = projectToScreen(next.lngLat, CAMERA, VIEWPORT, shape);
      expect(before?.x).toBeCloseTo(570 + 6, 0);
      expect(before?.y).toBeCloseTo(350 - 4, 0);
    },
  );

  it('keeps the size of the globe', () => {
    expect(globeRadius(panCamera(CAMERA, 40, -200))).toBeCloseTo(globeRadius(CAMERA), 6);
  });

  it('stops short of the pole', () => {
    expect(panCamera({ ...CAMERA, bearing: 0 }, 0, -1e5).lngLat[1]).toBe(85);
  });
});

describe('zoomCamera', () => {
  it.each(['globe', 'mercator'] as const)('holds the ground under the pointer on the %s', (shape) => {
    const pointer = { x: 700, y: 250 };
    const held = unprojectFromScreen(pointer, CAMERA, VIEWPORT, shape);
    const next = zoomCamera(CAMERA, 1, VIEWPORT, shape, pointer);
    const at = held && projectToScreen(held, next, VIEWPORT, shape);
    expect(Math.hypot((at?.x ?? 0) - pointer.x, (at?.y ?? 0) - pointer.y)).toBeLessThan(1);
  });

  it('only comes nearer where there is no ground to hold', () => {
    const small = { ...CAMERA, zoom: 0.5 };
    expect(zoomCamera(small, 0.5, VIEWPORT, 'globe', { x: 310, y: 30 })).toMatchObject({
      lngLat: [105, 16],
      zoom: 1,
    });
  });
});

describe('constrainCamera', () => {
  it('lets the globe be as it is', () => expect(constrainCamera(CAMERA, VIEWPORT, 'globe')).toEqual(CAMERA));

  it('fills the height with the flat world and shows nothing beyond its north', () => {
    const far = constrainCamera({ ...CAMERA, zoom: 0 }, VIEWPORT, 'mercator');
    expect(512 * 2 ** far.zoom).toBeCloseTo(800 - 140, 6);
    expect(far.lngLat[1]).toBeCloseTo(0, 9);
    const north = constrainCamera({ ...CAMERA, zoom: 2, lngLat: [0, 84] }, VIEWPORT, 'mercator');
    const top = unprojectFromScreen({ x: 570, y: 20.01 }, { ...north, bearing: 0 }, VIEWPORT, 'mercator');
    expect(top?.[1]).toBeCloseTo(85.05, 1);
  });
});
