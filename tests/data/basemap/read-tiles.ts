import { VectorTile } from '@mapbox/vector-tile';
import type { Feature } from 'geojson';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import type { Tile } from '../../../data/build/tiles/pmtiles-writer.ts';

/** Opens an archive that lies in memory. */
export function openArchive(bytes: Uint8Array): PMTiles {
  return new PMTiles({
    getKey: () => 'memory',
    getBytes: async (offset, length) => ({
      data: new Uint8Array(bytes.slice(offset, offset + length)).buffer,
    }),
  });
}

/** The features of a tile by layer, in degrees. */
export function readTile({ z, x, y, data }: Tile): Record<string, Feature[]> {
  const { layers } = new VectorTile(new PbfReader(data));
  return Object.fromEntries(
    Object.entries(layers).map(([name, layer]) => [
      name,
      Array.from({ length: layer.length }, (_, index) => layer.feature(index).toGeoJSON(x, y, z)),
    ]),
  );
}

/** All features of a layer at a zoom, tile after tile. */
export function featuresAt(tiles: readonly Tile[], zoom: number, layer: string): Feature[] {
  return tiles.filter((tile) => tile.z === zoom).flatMap((tile) => readTile(tile)[layer] ?? []);
}
