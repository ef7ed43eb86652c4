import { describe, expect, it } from 'vitest';
import { insetsOf } from '../../../src/map/camera/insets.ts';
import { cameraOfScene } from '../../../src/map/camera/scene-camera.ts';
import type { Viewport } from '../../../src/model/camera/camera.ts';
import { createScreen } from '../../../src/model/camera/screen.ts';
import { at } from '../../../src/model/typed.ts';
import type { Filters } from '../../../src/state/view/view.ts';
import { realScene } from '../scene.ts';

/** Windows with panels, and what lies over the map in them, as measured. */
const WINDOWS: readonly (readonly [string, Viewport])[] = [
  ['1280×800', { width: 1280, height: 744, padding: { top: 0, right: 368, bottom: 304, left: 300 } }],
  [
    '1280×800 beside charts',
    { width: 1280, height: 744, padding: { top: 0, right: 580, bottom: 0, left: 262 } },
  ],
  ['1920×1080', { width: 1920, height: 1024, padding: { top: 0, right: 368, bottom: 0, left: 300 } }],
  ['a phone', { width: 390, height: 740, padding: { top: 0, right: 0, bottom: 56, left: 0 } }],
];

/** The count, the buttons and the line of words, where they stand in a viewport. */
const coversOf = ({ width, height, padding }: Viewport) => [
  { left: padding.left + 16, top: 14, width: 180, height: 28 },
  { left: width - padding.right - 50, top: 14, width: 36, height: 330 },
  { left: padding.left + 8, top: height - padding.bottom - 34, width: 330, height: 24 },
];

const FILTERS: readonly (readonly [string, Partial<Filters>])[] = [
  ['centres of ASEAN', { kind: ['centre'], group: ['asean'] }],
  ['ASEAN', { group: ['asean'] }],
  ['Viet Nam', { country: ['VNM'] }],
  ['water in UNESCO’s Africa', { field: ['water'], region: ['africa'] }],
  ['Latin America', { region: ['latin-america-caribbean'] }],
  ['geoparks of Spain and Italy', { kind: ['geopark'], country: ['ESP', 'ITA'] }],
];

describe('what lies over the map', () => {
  it('counts from the side where that costs least, and for no more than its share', () => {
    const viewport = { width: 1000, height: 500, padding: { top: 0, right: 200, bottom: 0, left: 0 } };
    expect(insetsOf([{ left: 10, top: 10, width: 200, height: 30 }], viewport)).toEqual({
      ...{ top: 40, right: 0, bottom: 0, left: 0 },
    });
    expect(insetsOf([{ left: 750, top: 10, width: 40, height: 300 }], viewport).right).toBe(56);
    expect(insetsOf([{ left: 0, top: 200, width: 800, height: 300 }], viewport).bottom).toBeLessThanOrEqual(
      152,
    );
    // Under a panel it covers nothing of the map.
    expect(insetsOf([{ left: 850, top: 10, width: 100, height: 30 }], viewport)).toEqual({
      ...{ top: 0, right: 0, bottom: 0, left: 0 },
    });
  });

  describe.each(WINDOWS)('in %s', (_, viewport) => {
    const covers = coversOf(viewport);
    const insets = insetsOf(covers, viewport);
    it.each(FILTERS)('hides no mark of a fitted view: %s', (_name, filters) => {
      for (const projection of ['globe', 'mercator', 'equal-earth'] as const) {
        const scene = realScene(filters);
        const camera = cameraOfScene(scene, viewport, projection, [106, 16], insets);
        if (!camera) throw new Error('no camera');
        const screen = createScreen(camera, viewport, projection);
        const hidden = Array.from(scene.visible, (index) => at(scene.catalog.sites, index)).filter(
          ({ lngLat }) => {
            const point = screen.project(lngLat);
            if (!point) return true;
            const { x, y } = point;
            const { padding, width, height } = viewport;
            const isOut =
              x < padding.left || x > width - padding.right || y < padding.top || y > height - padding.bottom;
            const isUnder = covers.some(
              (box) =>
                x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height,
            );
            return isOut || isUnder;
          },
        );
        expect(
          hidden.map(({ id }) => id),
          projection,
        ).toEqual([]);
      }
    });
  });
});
