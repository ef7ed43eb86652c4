import { geoDistance, geoInterpolate } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { type ArcPoint, arcPath } from '../../../src/map/overlay/arc-path.ts';
import type { GroundShape } from '../../../src/model/camera/screen.ts';
import type { LngLat } from '../../../src/model/site.ts';
import { ARC_LINES, type ArcLine } from '../../../src/theme/arc-colours.ts';

const HANOI: LngLat = [105.84, 21.02];
const SANTIAGO: LngLat = [-70.65, -33.45];
const SUVA: LngLat = [178.44, -18.14];
const APIA: LngLat = [-171.76, -13.83];
const LINES = [...new Set(Object.values(ARC_LINES))];
const LIFT = 0.1;

/** Ends far and near, across the date line, over a pole, opposite, and touching the edge of the flat map. */
const ENDS: readonly (readonly [LngLat, LngLat])[] = [
  [HANOI, SANTIAGO],
  [HANOI, [106.7, 20.85]],
  [SUVA, APIA],
  [APIA, SUVA],
  [
    [0, 60],
    [180, 60],
  ],
  [
    [40, 10],
    [-140, -10],
  ],
  [
    [0, 90],
    [0, -90],
  ],
  [
    [180, 5],
    [-170, 8],
  ],
  [
    [-180, 5],
    [170, 8],
  ],
];
const CASES = ENDS.flatMap(([from, to]) =>
  LINES.flatMap((line) =>
    (['globe', 'mercator'] as const).map((shape) => ({ name: `${from} to ${to}`, from, to, line, shape })),
  ),
);

const radians = (path: readonly ArcPoint[]) =>
  path.slice(1).map(([lng, lat], index) => {
    const [lngBefore = 0, latBefore = 0] = path[index] ?? [];
    return geoDistance([lngBefore, latBefore], [lng, lat]);
  });
const arc = (from: LngLat, to: LngLat, line: ArcLine = 'solid', shape: GroundShape = 'globe') =>
  arcPath(from, to, line, LIFT, shape);

describe('an arc', () => {
  it.each(CASES)('$line on the $shape: $name: begins and ends at its ends, on the ground', (each) => {
    const points = arcPath(each.from, each.to, each.line, LIFT, each.shape).flat();
    const [first, last] = [points[0], points.at(-1)];
    for (const [point, end] of [
      [first, each.from],
      [last, each.to],
    ] as const) {
      expect(geoDistance([point?.[0] ?? 0, point?.[1] ?? 0], [...end])).toBeLessThan(
        Math.abs(end[1]) > 85 && each.shape === 'mercator' ? 0.1 : 1e-9,
      );
      expect(point?.[2]).toBeCloseTo(0, 6);
    }
  });

  it.each(CASES)('$line on the $shape: $name: is made of numbers, never below the ground', (each) => {
    const paths = arcPath(each.from, each.to, each.line, LIFT, each.shape);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      expect(path.length).toBeGreaterThan(1);
      for (const point of path) {
        expect(point.every(Number.isFinite)).toBe(true);
        expect(point[2]).toBeGreaterThanOrEqual(0);
        expect(point[2]).toBeLessThanOrEqual(1_100_000);
        if (each.shape === 'mercator') expect(point[2]).toBe(0);
      }
    }
  });

  it('rises alike from both ends, highest in the middle', () => {
    for (const [from, to] of ENDS) {
      const [path = []] = arc(from, to);
      const heights = path.map(([, , metres]) => metres);
      expect(path.length).toBeGreaterThanOrEqual(9);
      heights.forEach((height, index) => {
        expect(height).toBeCloseTo(heights.at(-1 - index) ?? Number.NaN, 3);
      });
      expect(Math.max(...heights)).toBeCloseTo(heights[Math.floor(heights.length / 2)] ?? 0, -4);
    }
  });

  it('follows the great circle, in steps of no more than two degrees', () => {
    const [path = []] = arc(HANOI, SANTIAGO);
    const along = geoInterpolate([...HANOI], [...SANTIAGO]);
    path.forEach(([lng, lat], index) => {
      expect(geoDistance([lng, lat], along(index / (path.length - 1)))).toBeLessThan(1e-9);
    });
    for (const step of radians(path)) expect((step * 180) / Math.PI).toBeLessThanOrEqual(2 + 1e-9);
  });

  it('goes some way between opposite places, without a leap', () => {
    const [path = []] = arc([40, 10], [-140, -10]);
    for (const step of radians(path)) expect((step * 180) / Math.PI).toBeLessThan(2.1);
  });

  it('is not drawn where both ends are one place', () => {
    expect(arc(HANOI, HANOI)).toEqual([]);
    expect(arc([180, 10], [-180, 10])).toEqual([]);
    expect(arc([0, 90], [90, 90])).toEqual([]);
  });

  it('runs on over the date line on the globe', () => {
    for (const line of LINES) {
      for (const path of arc(SUVA, APIA, line)) {
        path.slice(1).forEach(([lng], index) => {
          expect(Math.abs(lng - (path[index]?.[0] ?? 0))).toBeLessThan(10);
        });
      }
    }
  });

  it('is cut at the edge of the flat map, at one latitude on both sides', () => {
    const paths = arc(SUVA, APIA, 'solid', 'mercator');
    expect(paths).toHaveLength(2);
    const [end, start] = [paths[0]?.at(-1), paths[1]?.[0]];
    expect(end?.[0]).toBe(180);
    expect(start?.[0]).toBe(-180);
    expect(end?.[1]).toBe(start?.[1]);
    expect(arc(HANOI, [139.7, 35.7], 'solid', 'mercator')).toHaveLength(1);
    // From the edge itself there is nothing to cut but the first point.
    expect(arc([180, 5], [-170, 8], 'solid', 'mercator')).toHaveLength(1);
    for (const { from, to, line } of CASES) {
      for (const path of arcPath(from, to, line, LIFT, 'mercator')) {
        path.slice(1).forEach(([lng], index) => {
          expect(Math.abs(lng - (path[index]?.[0] ?? 0))).toBeLessThanOrEqual(180);
        });
      }
    }
  });

  it('begins and ends with a dash, however short, and its dashes leave gaps', () => {
    for (const line of ['dashed', 'dotted'] as const) {
      for (const to of [SANTIAGO, [106.7, 20.85] as const]) {
        const dashes = arc(HANOI, to, line);
        expect(dashes.length).toBeGreaterThanOrEqual(4);
        const total = radians(dashes.flat()).reduce((sum, step) => sum + step, 0);
        const drawn = dashes.flatMap(radians).reduce((sum, step) => sum + step, 0);
        expect(drawn / total).toBeGreaterThan(0.3);
        expect(drawn / total).toBeLessThan(0.7);
      }
    }
  });
});
