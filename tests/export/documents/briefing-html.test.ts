import { gunzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildHtml, LARGEST_PAGE } from '../../../src/export/documents/briefing-html.ts';
import type { Briefing } from '../../../src/model/briefing/briefing.ts';
import { SLOT } from '../../../src/model/briefing/offline-page.ts';

const job = { signal: new AbortController().signal, onProgress: () => undefined };
const briefing: Briefing = {
  format: 'auspices-briefing',
  version: 1,
  id: 'thu',
  title: { vi: 'Thử </script>' },
  summary: {},
  steps: [],
};

/** Bytes that no packing makes smaller, the same each time. */
function noise(count: number): Uint8Array {
  let seed = 7;
  return Uint8Array.from({ length: count }, () => {
    seed ^= seed << 13;
    seed ^= seed >>> 17;
    seed ^= seed << 5;
    return seed & 255;
  });
}

/** A page of so many bytes besides what is put in. */
async function pageWith(size: number, file: Parameters<typeof buildHtml>[3]): Promise<string> {
  vi.stubGlobal('document', { baseURI: 'https://example.org/' });
  const page = `<script id="slot">${SLOT}</script><!--${'x'.repeat(size)}-->`;
  vi.stubGlobal('fetch', async () => new Response(page));
  return (await buildHtml(briefing, 'vi', null, file, job)).text();
}
const detail = {
  path: 'basemap/detail.pmtiles',
  type: 'application/octet-stream',
  count: 40,
  write: (count: number) => noise(50_000 * count),
};
const packedIn = (page: string) => {
  const [, text = ''] = /data-path="basemap\/detail\.pmtiles"[^>]*>([^<]*)</.exec(page) ?? [];
  return gunzipSync(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
};

describe('the page that presents a briefing without a network', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('holds the briefing, which cannot end its element, and the map whole where it has room', async () => {
    const page = await pageWith(1000, detail);
    expect(page).toContain('Thử \\u003c/script>');
    expect(Buffer.compare(packedIn(page), detail.write(40))).toBe(0);
  });

  it('is never larger than what a mail may have: of the map as much is left out as it must', async () => {
    const page = await pageWith(4_500_000, detail);
    const size = new Blob([page]).size;
    expect(size).toBeLessThanOrEqual(LARGEST_PAGE);
    expect(size).toBeGreaterThan(LARGEST_PAGE * 0.9);
    expect(packedIn(page).length).toBeLessThan(detail.write(40).length);
  });

  it('goes without the map where nothing of it finds room', async () => {
    expect(await pageWith(5_990_000, detail)).not.toContain('data-path');
  });
});
