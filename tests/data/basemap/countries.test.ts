import { brotliCompressSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3-geo';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCountries } from '../../../data/build/basemap/countries.ts';
import { createPolitical } from '../../../data/build/basemap/political.ts';
import { readSources } from '../../../data/build/basemap/sources.ts';
import { type CountriesFile, parseCountriesFile } from '../../../src/map/overlay/countries-file.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

let text: string;
let file: CountriesFile;

beforeAll(async () => {
  const sources = await readSources('data/basemap');
  text = JSON.stringify(buildCountries(sources, createPolitical(sources).at));
  file = parseCountriesFile(JSON.parse(text));
});

/** Whom a worldview gives a place to, by the areas that would be filled. */
const ownersAt = (lng: number, lat: number, worldview: 'un' | 'vn') =>
  file.areas.features
    .filter((area) => geoContains(area, [lng, lat]))
    .map(({ properties }) => properties[worldview]);

describe('countries.json', () => {
  it('weighs at most 52 kB in Brotli', () => {
    expect(brotliCompressSync(text).length).toBeLessThan(52_000);
  });

  it('is wound for d3-geo: no area is larger than Russia', () => {
    for (const area of file.areas.features) expect(geoArea(area), area.properties.un).toBeLessThan(0.5);
  });

  it('is cut at the antimeridian, as the WebGL map wants it', () => {
    for (const { geometry, properties } of file.areas.features) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      for (const ring of polygons.flat()) {
        ring.slice(1).forEach(([lng = 0], index) => {
          expect(Math.abs(lng - (ring[index]?.[0] ?? 0)), properties.un).toBeLessThan(180);
        });
      }
    }
    expect(ownersAt(179, 67.5, 'un')).toEqual(['RUS']);
    expect(ownersAt(-179, 67.5, 'un')).toEqual(['RUS']);
  });

  it('gives areas to whom the worldview does, and those that it gives to nobody to nobody', () => {
    expect(ownersAt(105.8, 21, 'un')).toEqual(['VNM']);
    // Crimea and the north of Cyprus, by resolutions of the United Nations.
    expect(ownersAt(34.3, 45.3, 'un')).toEqual(['UKR']);
    expect(ownersAt(33.4, 35.3, 'un')).toEqual(['CYP']);
    // Jammu and Kashmir, Aksai Chin, Arunachal Pradesh, the Abyei area and Kosovo.
    for (const [lng, lat] of [
      [75, 34],
      [79.5, 35.2],
      [94.5, 28],
      [28.4, 9.6],
      [20.9, 42.6],
    ] as const) {
      expect(ownersAt(lng, lat, 'un'), `${lng} ${lat}`).toEqual([]);
      expect(ownersAt(lng, lat, 'vn'), `${lng} ${lat}`).toEqual([]);
    }
  });

  it('has the islets of both archipelagos, which only Viet Nam’s worldview gives to anybody', () => {
    expect(file.islets.map(({ owners, points }) => [owners, points.length])).toEqual([
      [{ un: '', vn: 'VNM' }, 18],
      [{ un: '', vn: 'VNM' }, 21],
    ]);
  });

  it('shows every country of the tables, by an area or as a small one by a point', () => {
    const drawn = new Set(file.areas.features.map(({ properties }) => properties.un));
    for (const iso3 of file.large) expect(drawn.has(iso3), iso3).toBe(true);
    const small = [...realCatalog().countries.keys()].filter((iso3) => !file.large.has(iso3));
    expect(small).toEqual(expect.arrayContaining(['SGP', 'MDV', 'TUV', 'NRU', 'MLT', 'TKL']));
    for (const iso3 of ['VNM', 'FJI', 'CYP', 'JAM']) expect(small).not.toContain(iso3);
  });
});
