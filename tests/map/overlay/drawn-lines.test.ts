import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../src/i18n/format.ts';
import { areaLine, drawnLines, REACH_KM } from '../../../src/map/overlay/drawn-lines.ts';
import { drawnMarkup } from '../../../src/map/vector/drawn.ts';
import { buildStyle } from '../../../src/map/webgl/style/style.ts';
import { type Area, isInArea } from '../../../src/model/area.ts';
import { densityBands } from '../../../src/model/density.ts';
import { destination, greatCircleKm } from '../../../src/model/geodesy.ts';
import type { LngLat } from '../../../src/model/site.ts';
import { LIGHT } from '../../../src/theme/tokens.ts';
import { realSite } from '../scene.ts';

const HANOI: LngLat = [105.84, 21.02];
const AREAS: readonly (readonly [string, Area])[] = [
  ['a circle', { kind: 'circle', lngLat: HANOI, km: 1500 }],
  ['a circle over the antimeridian', { kind: 'circle', lngLat: [179, -17], km: 900 }],
  ['a box', { kind: 'box', west: 100, south: 5, east: 120, north: 25 }],
  ['a box over the antimeridian', { kind: 'box', west: 170, south: -20, east: -160, north: 10 }],
  ['a box wider than half of the Earth', { kind: 'box', west: -150, south: -20, east: 150, north: 40 }],
  [
    'a shape over the antimeridian',
    {
      kind: 'shape',
      corners: [
        [170, 0],
        [-170, 5],
        [-175, -20],
        [172, -18],
      ],
    },
  ],
];

describe('destination', () => {
  it('lies as far as was asked, in every direction and over the pole', () => {
    for (const bearing of [0, 37, 90, 200, 341]) {
      for (const km of [10, 500, 9000])
        expect(greatCircleKm(HANOI, destination(HANOI, bearing, km))).toBeCloseTo(km, 4);
    }
    const [lng, lat] = destination([20, 80], 0, 2000);
    expect(lat).toBeLessThan(82.1);
    expect(Math.abs(lng)).toBeCloseTo(160, 4);
  });
});

describe('the edge of an area', () => {
  it.each(AREAS)('of %s is closed and never leaps', (_name, area) => {
    const line = areaLine(area);
    const [first, last] = [line[0], line.at(-1)];
    expect(((first?.[0] ?? 0) - (last?.[0] ?? 1)) % 360).toBeCloseTo(0, 6);
    expect(first?.[1]).toBeCloseTo(last?.[1] ?? 99, 6);
    for (const [index, place] of line.entries()) {
      const before = line[index - 1];
      if (before) expect(Math.abs(place[0] - before[0])).toBeLessThan(15);
    }
  });

  it.each(AREAS)('of %s parts what is in it from what is not', (_name, area) => {
    const line = areaLine(area);
    const nudged = (by: number) =>
      line.map(([lng, lat]): readonly [LngLat, LngLat] => {
        const wrapped = lng - 360 * Math.round(lng / 360);
        return [
          [wrapped + by > 180 ? wrapped + by - 360 : wrapped + by, lat],
          [wrapped - by < -180 ? wrapped - by + 360 : wrapped - by, lat],
        ];
      });
    // Across a side, though not along one, one neighbour is in and the other is not.
    const crossed = nudged(0.05).filter(([east, west]) => isInArea(area, east) !== isInArea(area, west));
    expect(crossed.length).toBeGreaterThan(line.length / 6);
  });
});

describe('rings of reach', () => {
  it('stand around the site at their distances, each with its own name', () => {
    const site = realSite('vnm-icp');
    const lines = drawnLines(null, site, formatsOf('vi'));
    expect(lines.map(({ label }) => label)).toEqual(['500 km', '1.000 km', '2.000 km']);
    for (const [index, { line }] of lines.entries()) {
      for (const place of line)
        expect(greatCircleKm(site.lngLat, place)).toBeCloseTo(REACH_KM[index] ?? 0, 3);
    }
  });

  it('are none without a site', () => {
    expect(drawnLines(null, null, formatsOf('en'))).toEqual([]);
  });
});

describe('what is drawn on request', () => {
  const lines = drawnLines(AREAS[1]?.[1] ?? null, realSite('vnm-icp'), formatsOf('en'));
  const density = densityBands([HANOI]);

  it('makes a valid style, below the names and above them', () => {
    const style = buildStyle({
      theme: 'dark',
      palette: LIGHT,
      locale: 'en',
      worldview: 'un',
      projection: 'globe',
      hasDetail: true,
      density,
      lines,
    });
    expect(validateStyleMin(style)).toEqual([]);
    const ids = style.layers.map(({ id }) => id);
    expect(ids.indexOf('density')).toBeLessThan(ids.indexOf('label-country'));
    expect(ids.indexOf('drawn-area')).toBeLessThan(ids.indexOf('label-country'));
    expect(ids.indexOf('drawn-labels')).toBeGreaterThan(ids.indexOf('label-archipelago'));
  });

  it.each(['globe', 'mercator', 'equal-earth', 'pacific', 'north-pole', 'south-pole'] as const)(
    'has lines and names on the vector map %s',
    (shape) => {
      const camera = { lngLat: [120, 0] as LngLat, zoom: 0.5, bearing: 0, pitch: 0 };
      const viewport = { width: 900, height: 700, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
      const markup = drawnMarkup(lines, LIGHT, camera, viewport, shape);
      expect(markup).not.toMatch(/NaN|undefined|Infinity/);
      expect(markup.match(/<path d="M/g)?.length).toBeGreaterThan(1);
      if (shape !== 'south-pole') expect(markup).toContain('500 km');
    },
  );
});
