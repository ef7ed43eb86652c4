import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCountriesFile } from '../../../src/map/overlay/countries-file.ts';
import { createCountryAt } from '../../../src/map/overlay/country-at.ts';
import { countryUnder } from '../../../src/map/tips/country/country-found.ts';
import { createScreen } from '../../../src/model/camera/screen.ts';
import type { LngLat } from '../../../src/model/site.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const file = parseCountriesFile(
  JSON.parse(readFileSync(new URL('../../../public/basemap/countries-fine.json', import.meta.url), 'utf8')),
);
const un = createCountryAt(file, 'un');
const vn = createCountryAt(file, 'vn');

describe('whose land a place is', () => {
  it('is told inland, also beside the antimeridian and in a country within another', () => {
    const places: readonly (readonly [string, LngLat])[] = [
      ['VNM', [108, 14]],
      ['LAO', [103, 19.5]],
      ['LSO', [28.3, -29.5]],
      ['ZAF', [25, -29]],
      ['RUS', [-175, 66.5]],
      ['FJI', [178, -17.8]],
      ['SGP', [103.82, 1.36]],
    ];
    for (const [iso3, lngLat] of places) expect([iso3, vn(lngLat)]).toEqual([iso3, iso3]);
  });

  it('is nobody’s at sea and on land of undetermined status, in either worldview', () => {
    const nobodys: readonly LngLat[] = [
      [115, 12],
      [0, 0],
      // Kashmir, Aksai Chin, Arunachal, Abyei, Kosovo.
      [75.5, 34.3],
      [79.5, 35],
      [94.5, 28],
      [28.6, 9.7],
      [20.9, 42.6],
    ];
    for (const lngLat of nobodys) expect([lngLat, un(lngLat), vn(lngLat)]).toEqual([lngLat, null, null]);
  });

  it('follows the base map where boundaries are disputed: Crimea, the Golan, Western Sahara', () => {
    expect(un([34.2, 45.2])).toBe('UKR');
    expect(un([35.75, 33.0])).toBe('SYR');
    expect(un([-13, 25])).toBe('ESH');
  });

  it('is not told where an edge may be off: within kilometres of a boundary', () => {
    // The Friendship Bridge over the Mekong, between Laos and Thailand.
    expect(vn([102.71, 17.88])).toBeNull();
  });
});

describe('the country under a point of the screen', () => {
  const under = (lngLat: LngLat, worldview: 'un' | 'vn', zoom = 4) => {
    const viewport = { width: 800, height: 600, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
    const screen = createScreen({ lngLat, zoom, bearing: 0, pitch: 0 }, viewport, 'globe');
    return countryUnder({ x: 400, y: 300 }, screen, file, realCatalog(), worldview);
  };

  it('is Viet Nam on an islet of Hoàng Sa or Trường Sa as Viet Nam sees it, and nobody in the view of the United Nations', () => {
    const islets = file.islets.flatMap(({ points }) => points);
    expect(islets.length).toBeGreaterThan(30);
    for (const [lng = 0, lat = 0] of islets) {
      expect(under([lng, lat], 'vn')).toBe('VNM');
      expect(under([lng, lat], 'un')).toBeNull();
    }
  });

  it('is one that is too small for an area, at its place', () => {
    const tuvalu = realCatalog().countries.get('TUV')?.lngLat;
    if (!tuvalu) throw new Error('Tuvalu has no place');
    expect(under(tuvalu, 'un')).toBe('TUV');
    expect(under([tuvalu[0] + 5, tuvalu[1]], 'un')).toBeNull();
  });

  it('is none where the tables have no such country', () => {
    expect(un([-40, 72])).toBe('GRL');
    expect(under([-40, 72], 'un')).toBeNull();
  });
});
