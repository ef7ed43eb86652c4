import { readFileSync } from 'node:fs';
import { decodeBriefings } from '../../../src/model/briefing/briefings-file.ts';
import { decodeNetworks } from '../../../src/model/catalog/knowledge-file.ts';
import { decodePlaces } from '../../../src/model/catalog/places-file.ts';
import { loadFirstSources } from '../../../src/state/question/make-sources.ts';
import { briefingFinder, networkFinder, placeFinder } from '../../../src/state/question/sources.ts';
import type { Sources } from '../../../src/state/question/suggest.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../public/data/${name}`, import.meta.url), 'utf8'));

/** All that suggestions are made of, with the real tables and the words of both languages. */
export async function realSources(): Promise<Sources> {
  const first = await loadFirstSources(realCatalog());
  return {
    ...first,
    networks: networkFinder(decodeNetworks(read('networks.json')).values(), first.lexicon.vocabularies),
    briefings: briefingFinder(decodeBriefings(read('briefings.json'))),
    places: placeFinder(decodePlaces(read('places.json'))),
  };
}
