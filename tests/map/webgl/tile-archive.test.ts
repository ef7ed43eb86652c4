import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writePmtiles } from '../../../data/build/tiles/pmtiles-writer.ts';

type Load = (request: { url: string }) => Promise<{ data: ArrayBuffer }>;
let readUrl: Load;
vi.mock('maplibre-gl', () => ({
  addProtocol: (_name: string, load: Load) => {
    readUrl = load;
  },
}));

const tile = (z: number, text: string) => ({ z, x: 0, y: 0, data: new TextEncoder().encode(text) });
const ARCHIVES: Record<string, Buffer> = {
  'world.pmtiles': writePmtiles([tile(0, 'coarse')], {}),
  'detail.pmtiles': writePmtiles([tile(3, 'fine')], {}),
};
const answer = (url: string) => new Response(new Uint8Array(ARCHIVES[url.split('/').at(-1) ?? ''] ?? []));
const fetched = vi.fn(async (url: string) => answer(url));
const read = async (url: string) => new TextDecoder().decode((await readUrl({ url })).data);

let archive: typeof import('../../../src/map/webgl/tile-archive.ts');
beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  vi.stubGlobal('document', { baseURI: 'https://example.org/atlas/index.html?site=1' });
  vi.stubGlobal('fetch', fetched);
  fetched.mockReset().mockImplementation(async (url) => answer(url));
  archive = await import('../../../src/map/webgl/tile-archive.ts');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the tile archives', () => {
  it('fetches the world at once, whole and beside the page, wherever that is', async () => {
    archive.registerTileArchives({ baseUrl: './basemap/' });
    expect(fetched.mock.calls).toEqual([['https://example.org/atlas/basemap/world.pmtiles']]);
    expect(await read('basemap://world/0/0/0')).toBe('coarse');
    expect(fetched).toHaveBeenCalledOnce();
  });

  it('fetches the detail when it is first asked for, and once', async () => {
    archive.registerTileArchives({ baseUrl: './basemap/' });
    const tiles = Promise.all([read('basemap://detail/3/0/0'), read('basemap://detail/3/0/0')]);
    expect(await archive.loadDetail()).toBe(true);
    expect(await tiles).toEqual(['fine', 'fine']);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('tries a failed archive once more', async () => {
    archive.registerTileArchives({ baseUrl: './basemap/' });
    fetched.mockRejectedValueOnce(new TypeError('offline'));
    const loading = archive.loadDetail();
    await vi.runAllTimersAsync();
    expect(await loading).toBe(true);
  });

  it('goes on without the detail where it cannot be had, and asks again when told to', async () => {
    archive.registerTileArchives({ baseUrl: './basemap/' });
    fetched.mockImplementation(async () => new Response('<!doctype html>', { status: 200 }));
    const loading = archive.loadDetail();
    const fine = read('basemap://detail/3/0/0');
    await vi.runAllTimersAsync();
    expect(await loading).toBe(false);
    expect(await fine).toBe('');
    fetched.mockImplementation(async (url) => answer(url));
    expect(await archive.loadDetail()).toBe(true);
    expect(await read('basemap://detail/3/0/0')).toBe('fine');
  });

  it('answers with an empty tile where the archive has none', async () => {
    archive.registerTileArchives({ baseUrl: './basemap/' });
    expect(await read('basemap://world/1/1/1')).toBe('');
  });
});
