import { beforeAll, describe, expect, it } from 'vitest';
import { type BasemapSources, readSources } from '../../../data/build/basemap/sources.ts';
import { readPlain } from '../plain-csv.ts';

let sources: BasemapSources;
beforeAll(async () => {
  sources = await readSources('data/basemap');
});

/** The waters that are named, by id; what lies in them, islands and archipelagos, has tests of its own. */
const waters = () =>
  new Map(
    sources.seas
      .filter(({ properties: { kind } }) => !['island', 'reef', 'archipelago'].includes(kind))
      .map(({ geometry, properties }) => [properties.id, { lngLat: geometry.coordinates, ...properties }]),
  );

const areas = readPlain('sea-areas.csv', 'basemap');

describe('the names of seas', () => {
  it('has an area for each named water, and no other', () => {
    expect([...waters().keys()].sort()).toEqual(areas.map(({ id }) => id).sort());
  });

  it('places each name in the area that it names', () => {
    const outside = areas.filter(({ id = '', en, west, south, east, north }) => {
      const water = waters().get(id);
      const [lng = NaN, lat = NaN] = water?.lngLat ?? [];
      const [left, right] = [Number(west), Number(east)];
      // An area across the antimeridian begins east of where it ends.
      const isAlong = left < right ? lng >= left && lng <= right : lng >= left || lng <= right;
      return !(isAlong && lat >= Number(south) && lat <= Number(north) && water?.en === en);
    });
    expect(outside).toEqual([]);
  });

  it.each([
    [132.48, 34, 'Seto Inland Sea', 'Biển nội địa Seto'],
    [-7, 56.9, 'Sea of the Hebrides', 'Biển Hebrides'],
    [-85.8, 21.8, 'Yucatán Channel', 'Eo biển Yucatán'],
    [129.15, 34.75, 'Korea Strait', 'Eo biển Triều Tiên'],
    [138.1, -35, 'Gulf St Vincent', 'Vịnh Saint Vincent'],
    [21.04, 55.13, 'Curonian Lagoon', 'Phá Kursh'],
    [-67.96, -72.34, 'George VI Sound', 'Eo biển George VI'],
  ])('calls the water at %d, %d %s, in Vietnamese %s', (lng, lat, en, vi) => {
    const found = [...waters().values()].find(
      ({ lngLat: [x = NaN, y = NaN] }) => Math.hypot(x - lng, y - lat) < 0.05,
    );
    expect(found).toMatchObject({ en, vi });
  });

  it('gives no name twice but those of oceans', () => {
    const names = [...waters().values()].filter(({ kind }) => kind !== 'ocean').map(({ vi }) => vi);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
