import { geoDistance, geoInterpolate } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { type ArcPoint, arcPath } from '../../../src/map/overlay/arc-path.ts';
import type { GroundShape } from '../../../src/model/camera/screen.ts';
import type { LngLat } from '../../../src/model/site.ts';

const HANOI: LngLat = [105.84, 21.02];
const SANTIAGO: LngLat = [-70.65, -33.45];
const SUVA: LngLat = [178.44, -18.14];
const APIA: LngLat = [-171.76, -13.83];
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
  (['globe', 'mercator'] as const).map((shape) => ({ name: `${from} to ${to}`, from, to, shape })),
);

const radians = (path: readonly ArcPoint[]) =>
  path.slice(1).map(([lng, lat], index) => {
    const [lngBefore = 0, latBefore = 0] = path[index] ?? [];
    return geoDistance([lngBefore, latBefore], [lng, lat]);
  });
const arc = (from: LngLat, to: LngLat, shape: GroundShape = 'globe') => arcPath(from, to, LIFT, shape);

describe('an arc', () => {
  it.each(CASES)('on the $shape: $name: begins and ends at its ends, on the ground', (each) => {
    const points = arcPath(each.from, each.to, LIFT, each.shape).flat();
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

  it.each(CASES)('on the $shape: $name: is made of numbers, never below the ground', (each) => {
    const paths = arcPath(each.from, each.to, LIFT, each.shape);
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
    for (const path of arc(SUVA, APIA)) {
      path.slice(1).forEach(([lng], index) => {
        expect(Math.abs(lng - (path[index]?.[0] ?? 0))).toBeLessThan(10);
      });
    }
  });

  it('is cut at the edge of the flat map, at one latitude on both sides', () => {
    const paths = arc(SUVA, APIA, 'mercator');
    expect(paths).toHaveLength(2);
    const [end, start] = [paths[0]?.at(-1), paths[1]?.[0]];
    expect(end?.[0]).toBe(180);
    expect(start?.[0]).toBe(-180);
    expect(end?.[1]).toBe(start?.[1]);
    expect(arc(HANOI, [139.7, 35.7], 'mercator')).toHaveLength(1);
    // From the edge itself there is nothing to cut but the first point.
    expect(arc([180, 5], [-170, 8], 'mercator')).toHaveLength(1);
    for (const { from, to } of CASES) {
      for (const path of arcPath(from, to, LIFT, 'mercator')) {
        path.slice(1).forEach(([lng], index) => {
          expect(Math.abs(lng - (path[index]?.[0] ?? 0))).toBeLessThanOrEqual(180);
        });
      }
    }
  });
});
