import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import { writeArchive } from '../../../src/model/tiles/pmtiles-file.ts';

/** One vector tile, not compressed. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly data: Uint8Array;
}

/** Writes a PMTiles archive of gzipped vector tiles. Throws when there are too many for one directory. */
export function writePmtiles(tiles: readonly Tile[], metadata: Readonly<Record<string, unknown>>): Buffer {
  const zooms = tiles.map((tile) => tile.z);
  const numbered = tiles.map(({ z, x, y, data }) => ({ tileId: zxyToTileId(z, x, y), data }));
  const gzip = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 });
  return Buffer.from(
    writeArchive(numbered, { zooms: [Math.min(...zooms), Math.max(...zooms)], metadata, gzip }),
  );
}
