import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLibrary, loadFirst } from '../../src/app/load.ts';
import { realCatalog } from '../helpers/real-catalog.ts';

/** A server of the files that the build made, but for those that are `missing`; gives what was asked for. */
function serve(missing: readonly string[] = []): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('document', { baseURI: 'https://example.org/atlas/' });
  vi.stubGlobal('fetch', async (url: URL) => {
    const path = url.pathname.replace('/atlas/', '');
    asked.push(path);
    if (missing.includes(path)) return new Response('', { status: 404, statusText: 'Not Found' });
    return new Response(readFileSync(new URL(`../../public/${path}`, import.meta.url)));
  });
  return asked;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the first paint', () => {
  it('needs the catalog and the small world, below the address of the page, and no more', async () => {
    const asked = serve();
    const { catalog, world } = await loadFirst();
    expect(asked).toEqual(['data/catalog.json', 'basemap/world.json']);
    expect(catalog.sites).toHaveLength(realCatalog().sites.length);
    expect(world.labels.length).toBeGreaterThan(0);
  });

  it('fails with the file that the server has not', async () => {
    serve(['basemap/world.json']);
    await expect(loadFirst()).rejects.toThrow('basemap/world.json: 404 Not Found.');
  });
});

describe('what is loaded later', () => {
  it('is asked for by nobody until somebody does, and then once', async () => {
    const asked = serve();
    const { chronicle } = createLibrary(null);
    expect(asked).toEqual([]);
    chronicle.load();
    chronicle.load();
    await vi.waitFor(() => expect(chronicle.store.getState().status).toBe('ready'));
    expect(asked).toEqual(['data/indicators.json', 'data/research.json', 'data/timeline.json']);
  });
});
