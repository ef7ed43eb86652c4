import { zxyToTileId } from 'pmtiles';
import type { MapLook } from '../../model/camera/map-look.ts';
import { type NumberedTile, writeArchive } from '../../model/tiles/pmtiles-file.ts';
import { fetchArchive } from './archive.ts';
import { tilesOfLooks } from './frame-tiles.ts';

/** More tiles than these find no room in the directory of an archive. */
const MOST_TILES = 2000;

/** The detailed tiles of some maps as an archive, which can be asked for with fewer of them, the least important left out first. */
export interface DetailFile {
  readonly count: number;
  readonly write: (count: number) => Uint8Array<ArrayBuffer>;
}

/** The detailed tiles of some maps. Error: the network's, where the detailed map cannot be had. */
export async function detailOfLooks(looks: readonly MapLook[]): Promise<DetailFile> {
  const archive = await fetchArchive(
    new URL(`${import.meta.env.BASE_URL}basemap/detail.pmtiles`, document.baseURI).href,
  );
  const { minZoom, maxZoom } = await archive.getHeader();
  const tiles: NumberedTile[] = [];
  for (const { z, x, y } of tilesOfLooks(looks).slice(0, MOST_TILES)) {
    const tile = await archive.getZxy(z, x, y);
    if (tile) tiles.push({ tileId: zxyToTileId(z, x, y), data: new Uint8Array(tile.data) });
  }
  return {
    count: tiles.length,
    write: (count) =>
      writeArchive(tiles.slice(0, count), {
        zooms: [minZoom, maxZoom],
        metadata: { name: 'detail' },
        gzip: null,
      }),
  };
}
