import { brotliCompressSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3-geo';
import type {
  Feature,
  FeatureCollection,
  MultiLineString,
  MultiPoint,
  MultiPolygon,
  Position,
} from 'geojson';
import { feature } from 'topojson-client';
import { beforeAll, describe, expect, it } from 'vitest';
import { countryLabels } from '../../../data/build/basemap/labels.ts';
import { createPolitical } from '../../../data/build/basemap/political.ts';
import { type BasemapSources, readSources } from '../../../data/build/basemap/sources.ts';
import { buildWorld } from '../../../data/build/basemap/world.ts';
import { buildWorldTiles } from '../../../data/build/basemap/world-tiles.ts';
import { type Tile, writePmtiles } from '../../../data/build/tiles/pmtiles-writer.ts';
import { parseWorldFile, type WorldFile } from '../../../src/map/vector/world-file.ts';
import { featuresAt, readTile } from './read-tiles.ts';

let sources: BasemapSources;
let text: string;
let world: WorldFile;
let tiles: Tile[];

beforeAll(async () => {
  sources = await readSources('data/basemap');
  const political = createPolitical(sources);
  text = JSON.stringify(buildWorld(sources, political.at));
  world = parseWorldFile(JSON.parse(text));
  tiles = buildWorldTiles(sources, political.at);
});

const land = () => feature(world, world.objects.land).geometry as MultiPolygon;
const boundaryPoints = (): Position[] =>
  (feature(world, world.objects.boundaries) as FeatureCollection<MultiLineString>).features.flatMap((each) =>
    each.geometry.coordinates.flat(),
  );
const within = (points: readonly Position[], west: number, south: number, east: number, north: number) =>
  points.filter(([lng = 0, lat = 0]) => lng > west && lng < east && lat > south && lat < north);

describe('world.json', () => {
  it('is wound for d3-geo: no polygon is larger than half the globe, and land is 29 % of it', () => {
    const areas = land().coordinates.map((coordinates) => geoArea({ type: 'Polygon', coordinates }));
    expect(Math.max(...areas)).toBeLessThan(2 * Math.PI);
    expect(Math.min(...areas)).toBeGreaterThan(0);
    const share = areas.reduce((sum, area) => sum + area, 0) / (4 * Math.PI);
    expect(share).toBeGreaterThan(0.28);
    expect(share).toBeLessThan(0.3);
  });

  it('has land across the antimeridian and round the south pole, and a sea in the Caspian', () => {
    const isLand = (lng: number, lat: number) => geoContains(land(), [lng, lat]);
    expect(isLand(180, 67.5)).toBe(true);
    expect(isLand(-179.9, 67.5)).toBe(true);
    expect(isLand(0, -90)).toBe(true);
    expect(isLand(180, -86)).toBe(true);
    expect(isLand(51, 41)).toBe(false);
    expect(isLand(180, 0)).toBe(false);
    expect(isLand(0, 90)).toBe(false);
  });

  it('draws no coast along the antimeridian or round the south pole', () => {
    const { coordinates } = feature(world, world.objects.coast).geometry as MultiLineString;
    for (const line of coordinates) {
      expect(within(line, -181, -91, 181, -85.1)).toEqual([]);
      line.forEach(([lng = 0, lat = 0], index) => {
        const [lngBefore = 0, latBefore = lat] = line[index - 1] ?? [];
        const isAlongSeam = Math.abs(lng) > 179.99 && Math.abs(lngBefore) > 179.99;
        // Where a shore follows the meridian itself it may do so for a few kilometres.
        if (isAlongSeam) expect(Math.abs(lat - latBefore)).toBeLessThan(0.5);
      });
    }
  });

  it('has agreed and disputed boundaries and lines of control, and neither claims nor breakaway lines', () => {
    const classes = world.objects.boundaries.geometries.map(
      (each) => Object.values(each.properties ?? {})[0],
    );
    expect(classes).toEqual(['international', 'disputed', 'line-of-control']);
    // The neck of Crimea, the north of Cyprus' buffer zone, and the line between Somalia and Somaliland.
    expect(within(boundaryPoints(), 33.3, 45.8, 34.3, 46.4)).toEqual([]);
    expect(within(boundaryPoints(), 32.5, 35.13, 33.6, 35.5)).toEqual([]);
    expect(within(boundaryPoints(), 47.8, 8.5, 49.3, 11)).toEqual([]);
    // Kashmir's line is there.
    expect(within(boundaryPoints(), 73.5, 33, 77, 35).length).toBeGreaterThan(3);
  });

  it('draws no line in the East Sea', () => {
    expect(within(boundaryPoints(), 109.5, 5, 119, 21)).toEqual([]);
  });

  it('has the islets of both archipelagos', () => {
    const { features } = feature(world, world.objects.islets) as unknown as FeatureCollection<
      MultiPoint,
      { group: string }
    >;
    const counts = features.map((each) => [each.properties.group, each.geometry.coordinates.length]);
    expect(counts).toEqual([
      ['hoang-sa', 18],
      ['truong-sa', 21],
    ]);
  });

  it('names the archipelagos and their sea in both worldviews', () => {
    const named = (en: string) => world.labels.find((label) => label.en === en);
    expect(named('Paracel Islands')).toMatchObject({
      kind: 'archipelago',
      id: 'hoang-sa',
      rank: 0,
      vi_vn: 'Quần đảo Hoàng Sa (Việt Nam)',
      en_vn: 'Hoang Sa Archipelago (Viet Nam)',
    });
    expect(named('Spratly Islands')).toMatchObject({
      kind: 'archipelago',
      id: 'truong-sa',
      rank: 0,
      vi_vn: 'Quần đảo Trường Sa (Việt Nam)',
      en_vn: 'Truong Sa Archipelago (Viet Nam)',
    });
    expect(named('South China Sea')).toMatchObject({ kind: 'sea', vi: 'Biển Đông', en_vn: 'East Sea' });
  });

  it('names Hong Kong, Macao, Taiwan and Kosovo by one rule in each worldview', () => {
    const nameOf = (iso3: string) => {
      const label = countryLabels(sources).find((each) => each.iso3 === iso3);
      return label && [label.en, label.en_vn ?? label.en, label.vi, label.vi_vn ?? label.vi];
    };
    expect(['HKG', 'MAC', 'TWN', 'XKX'].map(nameOf)).toEqual([
      ['China, Hong Kong SAR', 'Hong Kong (China)', 'Hồng Kông (Trung Quốc)', 'Hồng Kông (Trung Quốc)'],
      ['China, Macao SAR', 'Macao (China)', 'Ma Cao (Trung Quốc)', 'Ma Cao (Trung Quốc)'],
      [
        'Taiwan, Province of China',
        'Taiwan (China)',
        'Đài Loan (tỉnh của Trung Quốc)',
        'Đài Loan (Trung Quốc)',
      ],
      ['Kosovo (UNSCR 1244)', 'Kosovo (UNSCR 1244)', 'Kosovo (Nghị quyết 1244)', 'Kosovo (Nghị quyết 1244)'],
    ]);
  });

  it('labels no unit that is not to be named, and writes every name in composed letters', () => {
    const codes = new Set(world.labels.map((label) => label.iso3));
    expect(codes.has('VNM')).toBe(true);
    for (const code of ['CYN', 'SOL', 'PGA', 'KAS']) expect(codes.has(code)).toBe(false);
    for (const { en, vi, en_vn = '', vi_vn = '' } of world.labels) {
      for (const name of [en, vi, en_vn, vi_vn]) expect(name).toBe(name.normalize('NFC').trim());
    }
  });

  it('weighs at most 32 kB in Brotli', () => {
    expect(brotliCompressSync(text).length).toBeLessThan(32_000);
  });
});

describe('world.pmtiles', () => {
  it('weighs at most 190 kB and is the same each time', () => {
    const bytes = writePmtiles(tiles, {});
    expect(bytes.length).toBeLessThan(190_000);
    const again = writePmtiles(buildWorldTiles(sources, createPolitical(sources).at), {});
    expect(bytes.equals(again)).toBe(true);
  });

  it('covers zooms 0 to 2, with what they show and no more', () => {
    expect(tiles).toHaveLength(1 + 4 + 16);
    const layers = new Set(tiles.flatMap((tile) => Object.keys(readTile(tile))));
    expect([...layers].sort()).toEqual(
      [
        ...['archipelago', 'boundary', 'capital', 'coast', 'country', 'ice', 'islet', 'lake', 'land'],
        ...['ocean-name', 'river', 'sea'],
      ].sort(),
    );
  });

  it('has the capitals at its last zoom, each once, and no city that is none', () => {
    const names = featuresAt(tiles, 2, 'capital').map((each) => each.properties?.en);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(190);
    expect(names).toEqual(expect.arrayContaining(['Hanoi', 'Paris', 'Suva', 'Dodoma']));
    for (const city of ['Jerusalem', 'Taipei', 'Johannesburg', 'New York']) expect(names).not.toContain(city);
    expect(featuresAt(tiles, 1, 'capital')).toEqual([]);
  });

  it('names each ocean on an arc within one tile where there is room, and on points before', () => {
    const arcs = featuresAt(tiles, 2, 'ocean-name');
    const oceans = sources.seas.filter(({ properties }) => properties.kind === 'ocean');
    expect(arcs).toHaveLength(oceans.length);
    const names = (features: readonly Feature[]) => features.map((each) => each.properties?.en);
    const isOcean = (name: string) => /Ocean$/.test(name);
    expect(names(featuresAt(tiles, 2, 'sea')).filter(isOcean)).toEqual([]);
    expect(names(featuresAt(tiles, 1, 'sea')).filter(isOcean)).toHaveLength(oceans.length);
  });

  it('has the ice shelf of the Ross Sea, which is no land, at every zoom', () => {
    for (const zoom of [0, 1, 2]) {
      const shelf = featuresAt(tiles, zoom, 'ice').flatMap(({ geometry }) =>
        geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry as MultiPolygon).coordinates,
      );
      expect(within(shelf.flat(2), 160, -80, 180, -77).length).toBeGreaterThan(2);
    }
  });

  it('places each label in one tile only', () => {
    const names = featuresAt(tiles, 2, 'country').map((each) => each.properties?.iso3);
    expect(names.length).toBeGreaterThan(200);
    expect(new Set(names).size).toBe(names.length);
    for (const zoom of [0, 1, 2]) {
      expect(
        featuresAt(tiles, zoom, 'archipelago')
          .map((each) => each.properties?.id)
          .sort(),
      ).toEqual(['hoang-sa', 'truong-sa']);
    }
  });

  it('tells states from territories', () => {
    const territories = new Set(
      featuresAt(tiles, 2, 'country')
        .filter((each) => each.properties?.territory)
        .map((each) => each.properties?.iso3),
    );
    for (const code of ['TWN', 'HKG', 'GRL', 'PRI', 'ESH', 'XKX']) expect(territories.has(code)).toBe(true);
    for (const code of ['VNM', 'PSE', 'ISR', 'FRA']) expect(territories.has(code)).toBe(false);
  });
});
