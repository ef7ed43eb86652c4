import { PMTiles, type Source } from 'pmtiles';

/** Fetches an archive whole: a server need not know byte ranges, and a service worker can keep what it answers. */
export async function fetchArchive(url: string): Promise<PMTiles> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  const source: Source = {
    getKey: () => url,
    getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length) }),
  };
  const archive = new PMTiles(source);
  // Rejects where a host answered with a page instead of the archive.
  await archive.getHeader();
  return archive;
}
