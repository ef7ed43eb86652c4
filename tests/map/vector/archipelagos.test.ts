import { readFileSync } from 'node:fs';
import { expression, type StylePropertySpecification, v8 } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, MultiPoint } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../src/map/vector/labels.ts';
import { parseWorldFile } from '../../../src/map/vector/world-file.ts';
import { buildStyle } from '../../../src/map/webgl/style/style.ts';
import type { StyleOptions } from '../../../src/map/webgl/style/style-part.ts';
import type { Camera, Viewport } from '../../../src/model/camera/camera.ts';
import { createScreen } from '../../../src/model/camera/screen.ts';
import type { Box } from '../../../src/model/label-placement.ts';
import { LANGUAGES } from '../../../src/model/languages.ts';
import type { ProjectionId } from '../../../src/state/view/view.ts';
import { LIGHT } from '../../../src/theme/tokens.ts';

const WORLD = parseWorldFile(JSON.parse(readFileSync('public/basemap/world.json', 'utf8')));
const ISLETS = (
  feature(WORLD, WORLD.objects.islets) as unknown as FeatureCollection<MultiPoint, { group: string }>
).features;
const ARCHIPELAGOS = WORLD.labels.filter(({ kind }) => kind === 'archipelago');

/** So far a name may be from its islets, as a share of the size of its letters. */
const NEAR = 0.8;

const VIEWPORTS: readonly Viewport[] = [
  [390, 844],
  [1280, 800],
  [1920, 1080],
].map(([width = 0, height = 0]) => ({ width, height, padding: { top: 0, right: 0, bottom: 0, left: 0 } }));
const ZOOMS = [0.5, 1.2, 2, 3, 4, 5, 6.5, 8];
const LOOKS = LANGUAGES.flatMap((locale) =>
  (['un', 'vn'] as const).map((worldview) => ({ locale, worldview })),
);

/** How far a name's box is from the extent of its islets on the screen, in CSS pixels; 0 where they meet. */
function away(box: Box, group: string | undefined, camera: Camera, viewport: Viewport, shape: ProjectionId) {
  const screen = createScreen(camera, viewport, shape);
  const islets = ISLETS.find(({ properties }) => properties.group === group)?.geometry.coordinates ?? [];
  const points = islets.flatMap(([lng = 0, lat = 0]) => screen.project([lng, lat]) ?? []);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const x = Math.max(Math.min(...xs) - box.left - box.width, 0, box.left - Math.max(...xs));
  const y = Math.max(Math.min(...ys) - box.top - box.height, 0, box.top - Math.max(...ys));
  return Math.hypot(x, y);
}

describe('the names of the archipelagos on the vector map', () => {
  const cameras = ZOOMS.flatMap((zoom) =>
    [0, 90, 180].map((bearing): Camera => ({ lngLat: [112, 14], zoom, bearing, pitch: 0 })),
  );
  it.each(['globe', 'mercator', 'equal-earth', 'pacific', 'north-pole'] as const)(
    'stay at their islets and clear of one another: %s',
    (shape) => {
      let count = 0;
      for (const viewport of VIEWPORTS)
        for (const camera of cameras)
          for (const { locale, worldview } of LOOKS) {
            const placed = placeLabels(ARCHIPELAGOS, camera, viewport, shape, locale, worldview);
            const boxes = placed.map(({ lines, x, y, fontSize }, at) => {
              const width = Math.max(...lines.map((line) => line.length)) * 0.55 * fontSize;
              const height = lines.length * 1.25 * fontSize;
              const box = { left: x - width / 2, top: y - height / 2, width, height };
              const distance = away(box, ARCHIPELAGOS[at]?.id, camera, viewport, shape);
              expect(distance / fontSize, `${lines.join(' ')} at ${camera.zoom}`).toBeLessThan(NEAR);
              count += 1;
              return box;
            });
            const [a, b] = boxes.toSorted((one, other) => one.top - other.top);
            if (a && b && camera.bearing !== 90) expect(a.top + a.height).toBeLessThanOrEqual(b.top);
          }
      expect(count).toBeGreaterThan(100);
    },
  );
});

describe('the names of the archipelagos on the WebGL map', () => {
  const layoutOf = ({ locale, worldview }: (typeof LOOKS)[number]) => {
    const options: StyleOptions = {
      ...{ theme: 'light', palette: LIGHT, projection: 'globe', hasDetail: true },
      ...{ locale, worldview },
    };
    const layer = buildStyle(options).layers.find(({ id }) => id === 'label-archipelago');
    return layer?.type === 'symbol' ? layer.layout : undefined;
  };
  type Key = 'text-field' | 'text-anchor' | 'text-offset' | 'text-size';
  const evaluate = (key: Key, look: (typeof LOOKS)[number], at: number, zoom: number): unknown => {
    const spec = v8.layout_symbol[key] as unknown as StylePropertySpecification;
    const made = expression.createExpression(layoutOf(look)?.[key], key, spec);
    if (made.result === 'error') throw new Error(JSON.stringify(made.value));
    const { kind: _, lngLat: __, ...properties } = ARCHIPELAGOS[at] ?? {};
    return made.value.evaluate({ zoom }, { type: 1, properties });
  };

  it('stay at their islets, which nothing moves', () => {
    for (const look of LOOKS) {
      const layout = layoutOf(look);
      expect(layout?.['text-allow-overlap']).toBe(true);
      expect(Object.keys(layout ?? {}).join()).not.toContain('variable');
      for (const zoom of ZOOMS)
        for (const [at, { id, lngLat }] of ARCHIPELAGOS.entries()) {
          const camera: Camera = { lngLat: [112, 14], zoom, bearing: 0, pitch: 0 };
          const viewport = VIEWPORTS[1];
          const point = viewport && createScreen(camera, viewport, 'globe').project(lngLat);
          if (!viewport || !point) throw new Error('not on the screen');
          const fontSize = Number(evaluate('text-size', look, at, zoom));
          const lines = String(evaluate('text-field', look, at, zoom)).split('\n');
          const [right = 0, down = 0] = evaluate('text-offset', look, at, zoom) as number[];
          const width = Math.max(...lines.map((line) => line.length)) * 0.55 * fontSize;
          const height = lines.length * 1.2 * fontSize;
          const top = point.y + down * fontSize;
          const isAbove = evaluate('text-anchor', look, at, zoom) === 'bottom-left';
          const box = { left: point.x + right * fontSize, top: isAbove ? top - height : top, width, height };
          expect(away(box, id, camera, viewport, 'globe') / fontSize).toBeLessThan(NEAR);
        }
    }
  });

  it('keep their words, in no line wider than their sea', () => {
    const look = { locale: 'vi', worldview: 'vn' } as const;
    expect(ARCHIPELAGOS.map((_, at) => String(evaluate('text-field', look, at, 3)))).toEqual([
      'Quần đảo Hoàng Sa\n(Việt Nam)',
      'Quần đảo Trường Sa\n(Việt Nam)',
    ]);
    expect(String(evaluate('text-field', { locale: 'en', worldview: 'un' }, 0, 3))).toBe('Paracel Islands');
  });
});
