import { geoArea, geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { densityBands } from '../../src/model/density.ts';
import { KERNEL_KM, PER_KM2 } from '../../src/model/density-terms.ts';
import { destination } from '../../src/model/geodesy.ts';
import type { LngLat } from '../../src/model/site.ts';
import { realCatalog } from '../helpers/real-catalog.ts';

/** How far from a lone place its density falls to a value, in kilometres. */
function reachOf(density: number): number {
  const peak = PER_KM2 / (2 * Math.PI * KERNEL_KM ** 2);
  return KERNEL_KM * Math.sqrt(2 * Math.log(peak / density));
}

describe('bands of density', () => {
  it.each([
    ['on the equator', [20, 0]],
    ['in the far north', [16, 70]],
    ['beside the antimeridian', [179.6, -17]],
  ] as const)('around a lone place %s are discs as wide as the kernel says', (_where, place) => {
    const bands = densityBands([place]);
    expect(bands).toHaveLength(5);
    for (const { from, area } of bands) {
      const km = reachOf(from);
      for (let bearing = 0; bearing < 360; bearing += 30) {
        const inside = destination(place, bearing, km * 0.8 - 20);
        const outside = destination(place, bearing, km * 1.15 + 60);
        if (km > 150) expect(geoContains(area, [...inside]), `${from} ${bearing}`).toBe(true);
        expect(geoContains(area, [...outside]), `${from} ${bearing}`).toBe(false);
      }
    }
  });

  it('begin at round numbers, each within the one before', () => {
    const places: LngLat[] = realCatalog().sites.map(({ lngLat }) => lngLat);
    const bands = densityBands(places);
    for (const { from } of bands) expect(String(from)).toMatch(/^(0\.0*)?[125]0*$/);
    const areas = bands.map(({ area }) => geoArea(area));
    expect(areas).toEqual(areas.toSorted((a, b) => b - a));
    expect(areas[0]).toBeLessThan(2 * Math.PI);
  });

  it('reach over the antimeridian without a gap and stay within the map', () => {
    const [widest] = densityBands([[180, 10]]);
    if (!widest) throw new Error('There is no band');
    expect(geoContains(widest.area, [179.5, 10])).toBe(true);
    expect(geoContains(widest.area, [-179.5, 10])).toBe(true);
    const lngs = widest.area.coordinates.flat(2).map(([lng]) => lng ?? 0);
    expect(Math.min(...lngs)).toBe(-180);
    expect(Math.max(...lngs)).toBe(180);
  });

  it('are none without places', () => {
    expect(densityBands([])).toEqual([]);
  });
});
