import { describe, expect, it } from 'vitest';
import type { Camera } from '../../src/model/camera/camera.ts';
import {
  HALO_SHARE,
  MARK_REACH,
  markInk,
  markPath,
  markRadius,
  markShape,
  markStyle,
} from '../../src/theme/marks.ts';
import { LIGHT } from '../../src/theme/tokens.ts';
import { realCatalog } from '../helpers/real-catalog.ts';

const { sites } = realCatalog();
const SHAPES = ['circle', 'ringed-circle', 'hexagon', 'triangle'] as const;
const SOLID = { hollow: false, former: false } as const;

/** The corners of a path's subpaths, circles as polygons of 90 corners, each with its signed area. */
function areas(path: string): number[] {
  return path
    .split('z')
    .filter((part) => part !== '')
    .map((part) => {
      const arc = /a([\d.]+) [\d.]+ 0 1 (\d)/.exec(part);
      if (arc) return Math.PI * Number(arc[1]) ** 2 * (arc[2] === '1' ? 1 : -1);
      const points = part
        .slice(1)
        .split('L')
        .map((point) => point.split(' ').map(Number));
      return points.reduce((sum, [x = 0, y = 0], index) => {
        const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? [];
        return sum + (x * nextY - nextX * y) / 2;
      }, 0);
    });
}

describe('the grammar of marks', () => {
  it('says the kind by the shape', () => {
    for (const site of sites) {
      const expected =
        site.kind === 'biosphere-reserve'
          ? 'hexagon'
          : site.kind === 'geopark'
            ? 'triangle'
            : site.category === '1'
              ? 'ringed-circle'
              : 'circle';
      expect(markShape(site)).toBe(expected);
    }
  });

  it('is hollow exactly where the point or the site is unsure, and knows former sites', () => {
    for (const site of sites) {
      expect(markStyle(site).hollow).toBe(site.approximate || !site.verified);
      expect(markStyle(site).former).toBe(site.former);
    }
    expect(sites.some((site) => markStyle(site).hollow)).toBe(true);
    expect(sites.some((site) => markStyle(site).former)).toBe(true);
  });

  it('gives equal marks equal keys, and few of them', () => {
    const keys = new Map(sites.map((site) => [markStyle(site).key, JSON.stringify({ ...markStyle(site) })]));
    for (const site of sites)
      expect(keys.get(markStyle(site).key)).toBe(JSON.stringify({ ...markStyle(site) }));
    expect(keys.size).toBeLessThan(40);
  });

  it("takes its colour from the site's field, fainter where it is history", () => {
    const former = sites.find((site) => site.former);
    const present = sites.find((site) => !site.former);
    if (!former || !present) throw new Error('The tables lost their former or present sites');
    expect(markInk(markStyle(present), LIGHT)).toMatchObject({
      fill: LIGHT.field[present.field],
      opacity: 1,
    });
    expect(markInk(markStyle(former), LIGHT).opacity).toBeLessThan(1);
  });
});

describe('markPath', () => {
  it.each(['circle', 'hexagon', 'triangle'] as const)('covers the area of the circle with a %s', (shape) => {
    expect(areas(markPath({ shape, ...SOLID }, 10))[0]).toBeCloseTo(100 * Math.PI, -1);
  });

  it.each(SHAPES)('cuts a hole into an unsure %s', (shape) => {
    const solid = areas(markPath({ shape, ...SOLID }, 10)).reduce((sum, area) => sum + area);
    const hollow = areas(markPath({ shape, hollow: true, former: false }, 10));
    expect(hollow.some((area) => area < 0)).toBe(true);
    expect(hollow.reduce((sum, area) => sum + area)).toBeLessThan(solid * 0.9);
  });

  it('crosses former sites with two bars', () => {
    const plain = areas(markPath({ shape: 'circle', hollow: true, former: false }, 10));
    expect(areas(markPath({ shape: 'circle', hollow: true, former: true }, 10))).toHaveLength(
      plain.length + 2,
    );
  });

  it.each(SHAPES)('keeps a %s with its halo in reach', (shape) => {
    const path = markPath({ shape, hollow: false, former: true }, 10);
    const far = [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) =>
      Math.hypot(Number(x), Number(y)),
    );
    expect(Math.max(...far) + 10 * HALO_SHARE).toBeLessThan(10 * MARK_REACH);
  });
});

describe('markRadius', () => {
  const at = (zoom: number, lat = 0): Camera => ({ lngLat: [0, lat], zoom, bearing: 0, pitch: 0 });

  it('grows with the zoom between its bounds', () => {
    expect(markRadius(at(0), 'globe')).toBe(3.4);
    expect(markRadius(at(9), 'globe')).toBe(7);
    expect(markRadius(at(4), 'globe')).toBeGreaterThan(markRadius(at(3), 'globe'));
  });

  it('depends on the size of the globe, not on the latitude', () => {
    expect(markRadius(at(3, 60), 'globe')).toBeCloseTo(markRadius(at(4), 'globe'), 10);
    expect(markRadius(at(3, 60), 'mercator')).toBe(markRadius(at(3), 'mercator'));
  });
});
