import { describe, expect, it } from 'vitest';
import { type Tile, writePmtiles } from '../../../data/build/tiles/pmtiles-writer.ts';
import { openArchive } from '../basemap/read-tiles.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const TILES: Tile[] = [
  { z: 1, x: 1, y: 1, data: bytes('south-east') },
  { z: 0, x: 0, y: 0, data: bytes('world') },
  { z: 1, x: 0, y: 0, data: bytes('sea') },
  { z: 1, x: 0, y: 1, data: bytes('sea') },
];

describe('the PMTiles writer', () => {
  it('writes what the pmtiles package reads back, in whatever order the tiles come', async () => {
    const archive = openArchive(writePmtiles(TILES, { name: 'test' }));
    const read = async (z: number, x: number, y: number) => {
      const tile = await archive.getZxy(z, x, y);
      return tile && new TextDecoder().decode(tile.data);
    };
    expect(await read(0, 0, 0)).toBe('world');
    expect(await read(1, 0, 0)).toBe('sea');
    expect(await read(1, 0, 1)).toBe('sea');
    expect(await read(1, 1, 1)).toBe('south-east');
    expect(await read(1, 1, 0)).toBeUndefined();
    expect(await archive.getMetadata()).toEqual({ name: 'test' });
  });

  it('stores tiles with the same bytes once', async () => {
    const header = await openArchive(writePmtiles(TILES, {})).getHeader();
    expect(header).toMatchObject({ minZoom: 0, maxZoom: 1, numAddressedTiles: 4, numTileContents: 3 });
    // Both tiles of sea follow each other on the Hilbert curve.
    expect(header.numTileEntries).toBe(3);
  });

  it('refuses a directory that outgrows the root', () => {
    // Places and lengths that no compression foresees.
    const many = Array.from({ length: 12_000 }, (_, index) => ({
      z: 10,
      x: (index * 7919 + ((index * index) % 613)) % 1024,
      y: index % 1024,
      data: bytes(`${index}`.repeat(1 + ((index * 2_654_435_761) % 11))),
    }));
    expect(() => writePmtiles(many, {})).toThrow(/root directory/);
  });
});
