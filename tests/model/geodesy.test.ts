import { describe, expect, it } from 'vitest';
import { fromUnitVector, greatCircleKm, nearestSites, toUnitVector } from '../../src/model/geodesy.ts';
import { realCatalog } from '../helpers/real-catalog.ts';

describe('greatCircleKm', () => {
  it('is half the circumference between antipodes', () => {
    expect(greatCircleKm([10, 20], [-170, -20])).toBeCloseTo(Math.PI * 6371.0088, 6);
  });

  it('agrees with the distance from Ha Noi to Paris, 9,200 km', () => {
    expect(greatCircleKm([105.8412, 21.0245], [2.3522, 48.8566])).toBeCloseTo(9199, -1);
  });

  it('stays exact for near points and over the date line', () => {
    expect(greatCircleKm([0, 0], [0, 0.001])).toBeCloseTo(0.111195, 6);
    expect(greatCircleKm([179.5, 0], [-179.5, 0])).toBeCloseTo(111.195, 2);
    expect(greatCircleKm([12, 34], [12, 34])).toBe(0);
  });
});

describe('toUnitVector', () => {
  it('uses the axes of the globe', () => {
    expect(toUnitVector([0, 0])).toEqual([0, 0, 1]);
    expect(toUnitVector([90, 0])[0]).toBeCloseTo(1, 12);
    expect(toUnitVector([0, 90])[1]).toBeCloseTo(1, 12);
  });

  it.each([
    [105.84, 21.02],
    [-179.9, -84],
    [0, 89.99],
  ] as const)('is undone by fromUnitVector at %f, %f', (lng, lat) => {
    const [backLng, backLat] = fromUnitVector(toUnitVector([lng, lat]));
    expect(backLng).toBeCloseTo(lng, 9);
    expect(backLat).toBeCloseTo(lat, 9);
  });
});

describe('nearestSites', () => {
  const { sites } = realCatalog();
  const hanoi = [105.8412, 21.0245] as const;

  it('finds the nearest first, no more than asked for and none too far', () => {
    const near = nearestSites(sites, hanoi, 8, 300);
    expect(near).toHaveLength(8);
    expect(near[0]?.km).toBeLessThan(5);
    expect(near.map(({ km }) => km)).toEqual(near.map(({ km }) => km).sort((a, b) => a - b));
    expect(nearestSites(sites, hanoi, 5000, 300).every(({ km }) => km <= 300)).toBe(true);
  });

  it('leaves out none that is nearer', () => {
    const near = nearestSites(sites, hanoi, 20);
    const farthest = near.at(-1)?.km ?? 0;
    const nearer = sites.filter((site) => greatCircleKm(hanoi, site.lngLat) < farthest);
    expect(nearer.length).toBeLessThan(20);
  });
});
