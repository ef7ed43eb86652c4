import { describe, expect, it } from 'vitest';
import { type Camera, globeRadius, type Viewport } from '../../../src/model/camera/camera.ts';
import { createScreen, projectToScreen, unprojectFromScreen } from '../../../src/model/camera/screen.ts';
import type { LngLat } from '../../../src/model/site.ts';
import { MAPLIBRE } from './maplibre-projections.ts';

const WHOLE: Viewport = { width: 1000, height: 700, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
const ABOVE: Camera = { lngLat: [0, 0], zoom: 1.5, bearing: 0, pitch: 0 };

describe('projectToScreen', () => {
  it.each(MAPLIBRE)(
    'puts places where MapLibre does: $shape from $camera',
    ({ shape, camera, padding, points }) => {
      for (const [place, [x, y]] of points) {
        const at = projectToScreen(place, camera, { ...WHOLE, padding }, shape);
        expect(at?.x).toBeCloseTo(x, 2);
        expect(at?.y).toBeCloseTo(y, 2);
      }
    },
  );

  it('shows the globe as far as the horizon and no farther', () => {
    // From 1 + d/R radii above the middle, the horizon lies where the cosine is the inverse of that.
    const horizon = (Math.acos(1 / (1 + 1050 / globeRadius(ABOVE))) * 180) / Math.PI;
    for (const bearing of [0, 45, 180]) {
      const camera = { ...ABOVE, bearing };
      expect(projectToScreen([horizon - 0.01, 0], camera, WHOLE)).not.toBeNull();
      expect(projectToScreen([horizon + 0.01, 0], camera, WHOLE)).toBeNull();
      expect(projectToScreen([0, -horizon - 0.01], camera, WHOLE)).toBeNull();
    }
    expect(projectToScreen([180, 0], ABOVE, WHOLE)).toBeNull();
  });

  it('sees farther ahead and less far behind when pitched', () => {
    const horizon = (Math.acos(1 / (1 + 1050 / globeRadius(ABOVE))) * 180) / Math.PI;
    const pitched = { ...ABOVE, pitch: 40 };
    expect(projectToScreen([0, horizon + 1], pitched, WHOLE)).toBeNull();
    expect(projectToScreen([0, -horizon - 1], pitched, WHOLE)).not.toBeNull();
  });
});

describe('unprojectFromScreen', () => {
  it.each(MAPLIBRE)('undoes the projection: $shape from $camera', ({ shape, camera, padding, points }) => {
    const screen = createScreen(camera, { ...WHOLE, padding }, shape);
    for (const [place] of points) {
      const back = screen.unproject(screen.project(place) ?? { x: -1, y: -1 });
      expect(((back?.[0] ?? 999) - place[0] + 540) % 360).toBeCloseTo(180, 6);
      expect(back?.[1]).toBeCloseTo(place[1], 6);
    }
  });

  it('knows that the corners are off the globe, and off the flat world above its north', () => {
    expect(unprojectFromScreen({ x: 5, y: 5 }, ABOVE, WHOLE)).toBeNull();
    expect(unprojectFromScreen({ x: 500, y: 5 }, { ...ABOVE, zoom: 0 }, WHOLE, 'mercator')).toBeNull();
  });
});

it('takes of the flat world the copy nearest to the camera', () => {
  const fiji: LngLat = [-179, -17];
  const at = projectToScreen(fiji, { ...ABOVE, lngLat: [179, -17] }, WHOLE, 'mercator');
  expect(at?.x).toBeCloseTo(500 + (2 / 360) * 512 * 2 ** 1.5, 6);
});
