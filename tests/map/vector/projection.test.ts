import { geoPath } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { createProjection, discRadius } from '../../../src/map/vector/projection.ts';
import type { Camera, Viewport } from '../../../src/model/camera/camera.ts';
import { createScreen } from '../../../src/model/camera/screen.ts';

const VIEWPORT: Viewport = {
  width: 1000,
  height: 700,
  padding: { top: 40, right: 0, bottom: 100, left: 300 },
};
const CAMERAS: readonly Camera[] = [
  { lngLat: [105, 16], zoom: 1.6, bearing: 0, pitch: 0 },
  { lngLat: [-60, -30], zoom: 4, bearing: 35, pitch: 0 },
  { lngLat: [179, 62], zoom: 2.5, bearing: -120, pitch: 0 },
];

describe.each(['globe', 'mercator'] as const)('the vector %s', (shape) => {
  it.each(CAMERAS)('lies where the WebGL map does, from %j', (camera) => {
    const projection = createProjection(camera, VIEWPORT, shape);
    const screen = createScreen(camera, VIEWPORT, shape);
    for (const [east, north] of [
      [0, 0],
      [3, 2],
      [-6, 5],
      [8, -7],
      [-2, -9],
    ] as const) {
      const place = [camera.lngLat[0] + east, camera.lngLat[1] + north] as const;
      const [x = Number.NaN, y = Number.NaN] = projection([...place]) ?? [];
      const at = screen.project(place);
      expect(x).toBeCloseTo(at?.x ?? Number.NaN, 6);
      expect(y).toBeCloseTo(at?.y ?? Number.NaN, 6);
    }
  });
});

it('cuts the globe at the disc that the eye sees', () => {
  const camera: Camera = { lngLat: [20, 10], zoom: 0.6, bearing: 0, pitch: 0 };
  const viewport: Viewport = { width: 900, height: 900, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
  const [[left, top], [right, bottom]] = geoPath(createProjection(camera, viewport, 'globe')).bounds({
    type: 'Sphere',
  });
  const radius = discRadius(camera, viewport);
  expect(left).toBeCloseTo(450 - radius, 0);
  expect(right).toBeCloseTo(450 + radius, 0);
  expect(top).toBeCloseTo(450 - radius, 0);
  expect(bottom).toBeCloseTo(450 + radius, 0);
});
