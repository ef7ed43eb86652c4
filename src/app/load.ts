import { parseWorldFile, type WorldFile } from '../map/vector/world-file.ts';
import type { Catalog } from '../model/catalog/catalog.ts';
import { decodeCatalog } from '../model/catalog/catalog-file.ts';
import { createLazy, type Knowledge, type Library } from '../state/cooperation/knowledge.ts';
import { fetchJson } from '../state/fetch-json.ts';
import { breathe } from '../ui/frames/breathe.ts';

/** What the first paint needs. */
export async function loadFirst(): Promise<{ catalog: Catalog; world: WorldFile }> {
  const [catalog, world] = await Promise.all([
    fetchJson('data/catalog.json'),
    fetchJson('basemap/world.json'),
  ]);
  const decoded = decodeCatalog(catalog);
  await breathe();
  return { catalog: decoded, world: parseWorldFile(world) };
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
  const [indicators, research, events, decode, figures] = await Promise.all([
    fetchJson('data/indicators.json'),
    fetchJson('data/research.json'),
    fetchJson('data/timeline.json'),
    import('../model/catalog/chronicle.ts'),
    import('../model/catalog/research.ts'),
  ]);
  const known = figures.decodeResearch(research);
  return {
    indicators: decode.decodeIndicators(indicators),
    spending: figures.spendingOf(known),
    research: known,
    events: decode.decodeEvents(events),
  };
}

/** One file, with its reader, which comes along. */
const lazyFile = <T>(path: string, bringDecoder: () => Promise<(json: unknown) => T>) =>
  createLazy(async () => {
    const [json, decode] = await Promise.all([fetchJson(path), bringDecoder()]);
    return decode(json);
  });

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
    copublications: lazyFile(
      'data/copublications.json',
      async () => (await import('../model/catalog/copublications.ts')).decodeCopublications,
    ),
    briefings: lazyFile(
      'data/briefings.json',
      async () => (await import('../model/briefing/briefings-file.ts')).decodeBriefings,
    ),
    histories: lazyFile(
      'data/histories.json',
      async () => (await import('../model/register/histories-file.ts')).decodeHistories,
    ),
    papers: lazyFile(
      'data/papers.json',
      async () => (await import('../model/register/papers.ts')).decodePapers,
    ),
    localNames: lazyFile(
      'data/local-names.json',
      async () => (await import('../model/catalog/local-names.ts')).decodeLocalNames,
    ),
    places: lazyFile(
      'data/places.json',
      async () => (await import('../model/catalog/places-file.ts')).decodePlaces,
    ),
    shared,
  };
}
