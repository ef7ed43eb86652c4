import { parseWorldFile, type WorldFile } from '../map/vector/world-file.ts';
import type { Catalog } from '../model/catalog/catalog.ts';
import { decodeCatalog } from '../model/catalog/catalog-file.ts';
import { createLazy, type Knowledge, type Library } from '../state/cooperation/knowledge.ts';

/** Fetches JSON from our own folder. Errors: the network's, the server's status, or that it is no JSON. */
export async function fetchJson(path: string): Promise<unknown> {
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

/** What the first paint does not need brings its readers along. */
async function loadKnowledge(): Promise<Knowledge> {
  const [details, networks, documents, decode] = await Promise.all([
    fetchJson('data/details.json'),
    fetchJson('data/networks.json'),
    fetchJson('data/documents.json'),
    import('../model/catalog/knowledge-file.ts'),
  ]);
  return {
    details: decode.decodeDetails(details),
    networks: decode.decodeNetworks(networks),
    links: decode.decodeLinks(networks),
    capitals: decode.decodeCapitals(networks),
    documents: decode.decodeDocuments(documents),
  };
}

/** What only charts need. */
async function loadChronicle() {
  const [indicators, research, events, decode] = await Promise.all([
    fetchJson('data/indicators.json'),
    fetchJson('data/research.json'),
    fetchJson('data/timeline.json'),
    import('../model/catalog/chronicle.ts'),
  ]);
  return {
    indicators: decode.decodeIndicators(indicators),
    spending: decode.decodeSpending(research),
    events: decode.decodeEvents(events),
  };
}

async function loadCopublications() {
  const [file, { decodeCopublications }] = await Promise.all([
    fetchJson('data/copublications.json'),
    import('../model/catalog/copublications.ts'),
  ]);
  return decodeCopublications(file);
}

async function loadBriefings() {
  const [json, { decodeBriefings }] = await Promise.all([
    fetchJson('data/briefings.json'),
    import('../model/briefing/briefings-file.ts'),
  ]);
  return decodeBriefings(json);
}

async function loadHistories() {
  const [json, { decodeHistories }] = await Promise.all([
    fetchJson('data/histories.json'),
    import('../model/register/histories-file.ts'),
  ]);
  return decodeHistories(json);
}

async function loadLocalNames() {
  const [json, { decodeLocalNames }] = await Promise.all([
    fetchJson('data/local-names.json'),
    import('../model/catalog/local-names.ts'),
  ]);
  return decodeLocalNames(json);
}

async function loadPlaces() {
  const [json, { decodePlaces }] = await Promise.all([
    fetchJson('data/places.json'),
    import('../model/catalog/places-file.ts'),
  ]);
  return decodePlaces(json);
}

/** The briefing that a link carries. */
export async function readShared(packed: string): Promise<Library['shared']> {
  const { unpackBriefing } = await import('../model/briefing/link.ts');
  return unpackBriefing(packed);
}

/** All that is loaded when it is first asked for. */
export function createLibrary(shared: Library['shared']): Library {
  return {
    knowledge: createLazy(loadKnowledge),
    chronicle: createLazy(loadChronicle),
    copublications: createLazy(loadCopublications),
    briefings: createLazy(loadBriefings),
    histories: createLazy(loadHistories),
    localNames: createLazy(loadLocalNames),
    places: createLazy(loadPlaces),
    shared,
  };
}
