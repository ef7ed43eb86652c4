import { parseWorldFile, type WorldFile } from '../map/world-file.ts';
import type { Catalog } from '../model/catalog.ts';
import { decodeCatalog, decodeDetails, decodeNetworks } from '../model/catalog-file.ts';
import { decodeDocuments } from '../model/documents-file.ts';
import type { Knowledge } from '../state/knowledge.ts';

/** Fetches JSON from our own folder. Errors: the network's, the server's status, or that it is no JSON. */
async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}.`);
  return response.json();
}

/** What the first paint needs. */
export async function loadFirst(): Promise<{ catalog: Catalog; world: WorldFile }> {
  const [catalog, world] = await Promise.all([
    fetchJson('data/catalog.json'),
    fetchJson('basemap/world.json'),
  ]);
  return { catalog: decodeCatalog(catalog), world: parseWorldFile(world) };
}

/** What the cards need. */
export async function loadKnowledge(): Promise<Knowledge> {
  const [details, networks, documents] = await Promise.all([
    fetchJson('data/details.json'),
    fetchJson('data/networks.json'),
    fetchJson('data/documents.json'),
  ]);
  return {
    details: decodeDetails(details),
    networks: decodeNetworks(networks),
    documents: decodeDocuments(documents),
  };
}
