import { describe, expect, it } from 'vitest';
import {
  type Camera,
  globeRadius,
  isSameCamera,
  normaliseCamera,
  viewportCentre,
  wrapDegrees,
  zoomForRadius,
} from '../../../src/model/camera/camera.ts';

const CAMERA: Camera = { lngLat: [105, 16], zoom: 3, bearing: 10, pitch: 0 };

it('gives the globe the radius of a world 512 pixels round at zoom 0 on the equator', () => {
  expect(globeRadius({ ...CAMERA, lngLat: [0, 0], zoom: 0 })).toBeCloseTo(512 / (2 * Math.PI), 10);
  expect(globeRadius({ ...CAMERA, lngLat: [0, 60], zoom: 1 })).toBeCloseTo((4 * 512) / (2 * Math.PI), 8);
});

it('finds the zoom of a radius at any latitude', () => {
  expect(zoomForRadius(globeRadius(CAMERA), CAMERA.lngLat[1])).toBeCloseTo(CAMERA.zoom, 12);
});

it('stands in the middle of what panels leave free, never off the element', () => {
  const padding = { top: 0, right: 0, bottom: 100, left: 300 };
  expect(viewportCentre({ width: 1000, height: 700, padding })).toEqual({ x: 650, y: 300 });
  expect(viewportCentre({ width: 200, height: 700, padding })).toEqual({ x: 200, y: 300 });
});

it.each([
  [190, -170],
  [-190, 170],
  [180, 180],
  [-180, 180],
  [720, 0],
])('wraps %f° to %f°', (degrees, wrapped) => expect(wrapDegrees(degrees)).toBe(wrapped));

describe('normaliseCamera', () => {
  it('keeps what both globes can show', () => expect(normaliseCamera(CAMERA)).toEqual(CAMERA));

  it('bounds what they cannot', () => {
    const wild: Camera = { lngLat: [545, 91], zoom: 40, bearing: -350, pitch: 88 };
    expect(normaliseCamera(wild)).toEqual({ lngLat: [-175, 85], zoom: 9, bearing: 10, pitch: 60 });
  });

  it('lets the zoom fall below 0 only as far as the globe stays as large as on the equator', () => {
    const { zoom, lngLat } = normaliseCamera({ ...CAMERA, lngLat: [0, 60], zoom: -8 });
    expect(globeRadius({ ...CAMERA, zoom, lngLat })).toBeCloseTo(512 / (2 * Math.PI), 8);
  });

  it('puts 0 for what is no number', () => {
    const broken: Camera = {
      lngLat: [Number.NaN, 16],
      zoom: Number.POSITIVE_INFINITY,
      bearing: Number.NaN,
      pitch: 0,
    };
    expect(normaliseCamera(broken)).toEqual({ lngLat: [0, 16], zoom: 0, bearing: 0, pitch: 0 });
  });
});

describe('isSameCamera', () => {
  it('forgives less than a pixel, and a whole turn', () => {
    expect(isSameCamera(CAMERA, { ...CAMERA, lngLat: [105.01, 16] })).toBe(true);
    expect(isSameCamera(CAMERA, { ...CAMERA, bearing: 370 })).toBe(true);
    expect(isSameCamera({ ...CAMERA, lngLat: [180, 0] }, { ...CAMERA, lngLat: [-180, 0] })).toBe(true);
  });

  it.each([
    { lngLat: [105.2, 16] },
    { lngLat: [105, 16.2] },
    { zoom: 3.01 },
    { bearing: 10.5 },
    { pitch: 1 },
  ] as const)('sees %j', (change) => expect(isSameCamera(CAMERA, { ...CAMERA, ...change })).toBe(false));

  it('is stricter the nearer the camera is', () => {
    const near = { ...CAMERA, zoom: 9 };
    expect(isSameCamera(near, { ...near, lngLat: [105.01, 16] })).toBe(false);
  });
});
