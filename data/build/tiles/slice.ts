import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import type { Tile } from './pmtiles-writer.ts';

/** One layer of a zoom's tiles: already simplified for that zoom. */
export interface TileLayer {
  readonly features: readonly Feature[];
  /** Points carry labels, which would repeat in each tile whose margin they reach: they get none. */
  readonly points?: boolean;
}

/** Cuts the layers of one zoom into tiles of `extent` units a side; a tile without features is left out. */
export function sliceTiles(
  zoom: number,
  extent: number,
  layers: Readonly<Record<string, TileLayer>>,
): Tile[] {
  const columns = 2 ** zoom;
  const byPlace = new Map<number, Record<string, GeoJSONVTTile>>();
  for (const [name, { features, points = false }] of Object.entries(layers)) {
    if (features.length === 0) continue;
    const index = new GeoJSONVT(
      { type: 'FeatureCollection', features: [...features] },
      {
        maxZoom: zoom,
        indexMaxZoom: zoom,
        indexMaxPoints: 0,
        tolerance: 0,
        extent,
        buffer: points ? 0 : extent / 64,
      },
    );
    for (let place = 0; place < columns * columns; place++) {
      const tile = index.getTile(zoom, place % columns, Math.floor(place / columns));
      if (tile === null || tile.features.length === 0) continue;
      const together = byPlace.get(place) ?? {};
      together[name] = tile;
      byPlace.set(place, together);
    }
  }
  return [...byPlace].map(([place, together]) => ({
    z: zoom,
    x: place % columns,
    y: Math.floor(place / columns),
    data: fromGeojsonVt(together, { version: 2, extent }),
  }));
}
