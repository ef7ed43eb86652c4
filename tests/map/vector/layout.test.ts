import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelSize } from '../../../src/map/vector/label-size.ts';
import { placeLabels } from '../../../src/map/vector/labels.ts';
import { layoutGround, layoutLarger, layoutMarks } from '../../../src/map/vector/layout.ts';
import { flagMarkup, groundMarkup, labelsMarkup, marksMarkup } from '../../../src/map/vector/markup.ts';
import { parseWorldFile } from '../../../src/map/vector/world-file.ts';
import type { Camera, Viewport } from '../../../src/model/camera/camera.ts';
import { markStyle } from '../../../src/theme/marks.ts';
import { DARK, LIGHT } from '../../../src/theme/tokens.ts';
import { realScene, realSite } from '../scene.ts';

const WORLD = parseWorldFile(
  JSON.parse(readFileSync(new URL('../../../public/basemap/world.json', import.meta.url), 'utf8')),
);
const VIEWPORT: Viewport = { width: 1200, height: 800, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
const CAMERA: Camera = { lngLat: [106, 16], zoom: 2, bearing: 0, pitch: 0 };

function countOf(paths: string): number {
  return paths.split('M').length - 1;
}

describe('layoutGround', () => {
  it('draws land, coast, lakes, boundaries and islets inside the element, and the disc of the globe', () => {
    const { disc, outline, width, height, ...paths } = layoutGround(WORLD, CAMERA, VIEWPORT, 'globe');
    expect([width, height]).toEqual([1200, 800]);
    expect(outline).toBeNull();
    expect(disc).toMatchObject({ x: 600, y: 400 });
    for (const path of Object.values(paths)) {
      expect(path).toMatch(/^M/);
      expect(path).not.toContain('NaN');
      for (const [, x, y] of path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)) {
        expect(Math.hypot(Number(x) - 600, Number(y) - 400)).toBeLessThan((disc?.radius ?? 0) + 1);
      }
    }
  });

  it('has no disc on the flat map', () => {
    expect(layoutGround(WORLD, CAMERA, VIEWPORT, 'mercator').disc).toBeNull();
  });
});

describe('layoutMarks', () => {
  it('needs few paths for a thousand sites: one for each style', () => {
    const scene = realScene();
    const marks = layoutMarks(scene, { ...CAMERA, zoom: 1.2 }, VIEWPORT, 'mercator', LIGHT);
    const styles = new Set(
      [...scene.visible].map((index) => markStyle(scene.catalog.sites[index] ?? realSite('')).key),
    );
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
    expect(marks.length).toBeLessThanOrEqual(styles.size);
    expect(marks.length).toBeGreaterThan(5);
  });

  it('draws only what passes the filters and lies this side of the horizon', () => {
    const geoparks = realScene({ kind: ['geopark'], country: ['VNM'] });
    expect(geoparks.visible.length).toBeGreaterThan(2);
    const drawn = (camera: Camera) =>
      layoutMarks(geoparks, camera, VIEWPORT, 'globe', LIGHT).reduce(
        (sum, { path }) => sum + countOf(path),
        0,
      );
    expect(drawn(CAMERA)).toBe(geoparks.visible.length);
    expect(drawn({ ...CAMERA, lngLat: [-74, -16] })).toBe(0);
  });

  it('draws a hovered site larger, and none beyond the horizon', () => {
    const site = realSite('vnm-icp');
    const draw = (scale: number, camera = CAMERA) =>
      layoutLarger([site], scale, camera, VIEWPORT, 'globe', LIGHT);
    const [[plain], [larger]] = [draw(1), draw(1.2)];
    expect((larger?.haloWidth ?? 0) / (plain?.haloWidth ?? 1)).toBeCloseTo(1.2, 10);
    expect(draw(1.2, { ...CAMERA, lngLat: [-74, -16] })).toEqual([]);
  });
});

describe('placeLabels', () => {
  const names = (camera: Camera, locale: 'en' | 'vi', worldview: 'un' | 'vn') =>
    placeLabels(WORLD.labels, camera, VIEWPORT, 'globe', locale, worldview).map(({ lines }) =>
      lines.join(' '),
    );

  it('always names both archipelagos, as the worldview does', () => {
    for (const zoom of [0.5, 1.2, 2, 4]) {
      const vietnamese = names({ ...CAMERA, zoom }, 'vi', 'vn');
      expect(vietnamese).toContain('Quần đảo Hoàng Sa (Việt Nam)');
      expect(vietnamese).toContain('Quần đảo Trường Sa (Việt Nam)');
      expect(names({ ...CAMERA, zoom }, 'en', 'un')).toContain('Paracel Islands');
    }
  });

  it('names both archipelagos even where their names meet', () => {
    const together = WORLD.labels.map((label) =>
      label.kind === 'archipelago' ? { ...label, lngLat: [112, 14] as const } : label,
    );
    const placed = placeLabels(together, CAMERA, VIEWPORT, 'globe', 'vi', 'vn');
    expect(placed.filter(({ kind }) => kind === 'archipelago')).toHaveLength(2);
  });

  it('names Viet Nam beside its sea and islands on a small globe', () => {
    expect(names(CAMERA, 'vi', 'vn')).toEqual(expect.arrayContaining(['Việt Nam', 'Biển Đông']));
  });

  it('lets no other names overlap', () => {
    const labels = placeLabels(WORLD.labels, { ...CAMERA, zoom: 3 }, VIEWPORT, 'globe', 'en', 'un');
    expect(labels.length).toBeGreaterThan(20);
    for (const a of labels) {
      for (const b of labels) {
        if (a === b || a.kind === 'archipelago' || b.kind === 'archipelago') continue;
        expect(Math.abs(a.y - b.y) > 12 || Math.abs(a.x - b.x) > 12).toBe(true);
      }
    }
  });

  it('cuts no name at the edge of the picture: it steps aside, or is left out', () => {
    const { width, height } = VIEWPORT;
    for (let lng = -180; lng < 180; lng += 7) {
      const camera = { ...CAMERA, zoom: 3.5, lngLat: [lng, 25] as const };
      const placed = placeLabels(WORLD.labels, camera, VIEWPORT, 'globe', 'en', 'un');
      for (const label of placed.filter(({ kind }) => kind !== 'archipelago')) {
        const size = labelSize(label);
        expect(label.x - size.width / 2, label.lines.join(' ')).toBeGreaterThanOrEqual(0);
        expect(label.x + size.width / 2, label.lines.join(' ')).toBeLessThanOrEqual(width);
        expect(label.y - size.height / 2, label.lines.join(' ')).toBeGreaterThanOrEqual(0);
        expect(label.y + size.height / 2, label.lines.join(' ')).toBeLessThanOrEqual(height);
      }
    }
  });

  it('shows more names from nearer', () => {
    expect(names({ ...CAMERA, zoom: 4, lngLat: [10, 48] }, 'en', 'un').length).toBeGreaterThan(
      names({ ...CAMERA, zoom: 1, lngLat: [10, 48] }, 'en', 'un').length,
    );
  });
});

describe('the markup', () => {
  it('uses attributes alone, so that a strict policy lets it pass', () => {
    const ground = groundMarkup(layoutGround(WORLD, CAMERA, VIEWPORT, 'globe'), DARK);
    const marks = marksMarkup(layoutMarks(realScene(), CAMERA, VIEWPORT, 'globe', DARK));
    const labels = labelsMarkup(placeLabels(WORLD.labels, CAMERA, VIEWPORT, 'globe', 'vi', 'vn'), DARK);
    for (const markup of [ground, marks, labels]) expect(markup).not.toMatch(/style=|<script|undefined|NaN/);
    expect(ground).toContain(DARK.land);
  });

  it('writes names as text, whatever they hold', () => {
    expect(flagMarkup(['<b>R&D</b>'], 'right', { x: 1, y: 2 }, LIGHT)).toContain(
      '&lt;b&gt;R&amp;D&lt;/b&gt;',
    );
  });
});
