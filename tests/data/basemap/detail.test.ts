import { zxyToTileId } from 'pmtiles';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDetailTiles } from '../../../data/build/basemap/detail-tiles.ts';
import { createPolitical } from '../../../data/build/basemap/political.ts';
import { readSources } from '../../../data/build/basemap/sources.ts';
import { type Tile, writePmtiles } from '../../../data/build/tiles/pmtiles-writer.ts';
import { featuresAt, openArchive, readTile } from './read-tiles.ts';

let tiles: Tile[];
let bytes: Buffer;

beforeAll(async () => {
  const sources = await readSources('data/basemap');
  tiles = buildDetailTiles(sources, createPolitical(sources).at);
  bytes = writePmtiles(tiles, {});
});

describe('detail.pmtiles', () => {
  it('covers the whole world with sea from zoom 3 to 6, so that no coarse tile shows through', () => {
    expect(tiles).toHaveLength(64 + 256 + 1024 + 4096);
    expect(tiles.every((tile) => readTile(tile).ocean !== undefined)).toBe(true);
  });

  it('weighs at most 5.5 MB, open ocean being stored once', async () => {
    expect(bytes.length).toBeLessThan(5_500_000);
    const { numTileContents, numTileEntries } = await openArchive(bytes).getHeader();
    expect(numTileContents).toBeLessThan(4500);
    expect(numTileEntries).toBeLessThan(4500);
  });

  it('gives back the tile of Hải Phòng, and leaves the capital to the world’s tiles', async () => {
    const tile = await openArchive(bytes).getZxy(6, 50, 28);
    expect(zxyToTileId(6, 50, 28)).toBeGreaterThan(0);
    const { place = [] } = readTile({
      z: 6,
      x: 50,
      y: 28,
      data: new Uint8Array(tile?.data ?? new ArrayBuffer(0)),
    });
    const names = place.map((each) => each.properties?.vi ?? each.properties?.en);
    expect(names).toContain('Hải Phòng');
    expect(names).not.toContain('Hà Nội');
  });

  it('keeps both archipelagos as units that no country has, and that Viet Nam has in its worldview', () => {
    const units = featuresAt(tiles, 6, 'units').map((each) => each.properties);
    for (const unit of ['CHN:B47', 'PGA:B46']) {
      const pieces = units.filter((each) => each?.unit === unit);
      expect(pieces.length).toBeGreaterThan(0);
      for (const piece of pieces) expect(piece).toMatchObject({ un: '', vn: 'VNM' });
    }
  });

  it('draws only agreed and disputed boundaries and lines of control, and none in the East Sea', () => {
    for (const zoom of [3, 6]) {
      const lines = featuresAt(tiles, zoom, 'boundary');
      expect([...new Set(lines.map((each) => each.properties?.class))].sort()).toEqual([
        'disputed',
        'international',
        'line-of-control',
      ]);
    }
    // The tiles between 112.5° and 118.125° E, 5.6° and 16.6° N at zoom 6 are all sea and islets.
    const eastSea = tiles.filter(({ z, x, y }) => z === 6 && x === 52 && y >= 29 && y <= 30);
    expect(eastSea).toHaveLength(2);
    for (const tile of eastSea) expect(readTile(tile).boundary).toBeUndefined();
  });

  it('gives land no attributes by which a unit could be joined to a country', () => {
    expect(
      featuresAt(tiles, 3, 'land').every((each) => Object.keys(each.properties ?? {}).length === 0),
    ).toBe(true);
  });
});
