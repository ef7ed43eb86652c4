import { addProtocol } from 'maplibre-gl';
import type { PMTiles } from 'pmtiles';
import { report } from '../../state/problems.ts';
import { loadCountries } from '../overlay/countries-file.ts';
import { fetchArchive } from '../tiles/archive.ts';
import { AREAS_URL } from './style/country-layers.ts';

type ArchiveId = 'world' | 'detail';

const TILE_URL = /^basemap:\/\/(world|detail)\/(\d+)\/(\d+)\/(\d+)$/;
/** How long after a failure an archive is asked for once more, in milliseconds. */
const RETRY_AFTER = 1500;

/** Loads of the archives, begun or done; a failed one is forgotten, so that it can be asked for again. */
const loads = new Map<ArchiveId, Promise<PMTiles>>();
let folder: URL | null = null;

function defaultFolder(): URL {
  return new URL(`${import.meta.env.BASE_URL}basemap/`, document.baseURI);
}

function load(id: ArchiveId): Promise<PMTiles> {
  const begun = loads.get(id);
  if (begun) return begun;
  const url = new URL(`${id}.pmtiles`, folder ?? defaultFolder()).href;
  const loading = fetchArchive(url).catch(async () => {
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
    return fetchArchive(url);
  });
  loads.set(id, loading);
  loading.catch((problem) => {
    report(problem);
    loads.delete(id);
  });
  return loading;
}

/** A tile's bytes; empty where the archive has no such tile, or where the detailed archive cannot be had. */
async function readTile(url: string): Promise<ArrayBuffer> {
  const [, id, ...numbers] = TILE_URL.exec(url) ?? [];
  const [z = 0, x = 0, y = 0] = numbers.map(Number);
  // Without detail the map goes on with the world's coarse tiles, which lie under the detailed ones.
  const archive = id === 'detail' ? await load(id).catch(() => null) : await load('world');
  const tile = await archive?.getZxy(z, x, y);
  return tile?.data ?? new ArrayBuffer(0);
}

/**
 * Teaches MapLibre the addresses `basemap://world/{z}/{x}/{y}`, `basemap://detail/…` and that of the countries' areas, and
 * begins to fetch the world.
 * The archives lie in `baseUrl`, by default the folder `basemap` beside the page.
 */
export function registerTileArchives({ baseUrl }: { readonly baseUrl?: string } = {}): void {
  folder = baseUrl === undefined ? null : new URL(baseUrl, document.baseURI);
  addProtocol('basemap', async ({ url }) => ({
    data: url === AREAS_URL ? (await loadCountries()).areas : await readTile(url),
  }));
  // A tile that lacks its archive asks again, and `load` has reported the failure.
  load('world').catch(() => null);
}

/** Fetches the detailed archive, once; true when it is there, false when it could not be had even at a second try. */
export function loadDetail(): Promise<boolean> {
  return load('detail').then(
    () => true,
    () => false,
  );
}
