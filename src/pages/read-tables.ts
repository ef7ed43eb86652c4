import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeCatalog } from '../model/catalog/catalog-file.ts';
import { decodeEvents, decodeIndicators } from '../model/catalog/chronicle.ts';
import { decodeCopublications } from '../model/catalog/copublications.ts';
import {
  decodeCapitals,
  decodeDetails,
  decodeDocuments,
  decodeLinks,
  decodeNetworks,
} from '../model/catalog/knowledge-file.ts';
import { decodeResearch } from '../model/catalog/research.ts';
import { decodeStatements } from '../model/catalog/statement.ts';
import { decodeHistories } from '../model/register/histories-file.ts';
import { yearOfPapers } from '../state/cooperation/partners.ts';
import type { PageTables } from './make-pages.ts';

/** Reads what pages are made of from the folder of the built data. Errors: those of files that are not there or are of another version. */
export function readPageTables(dataDir: string): Omit<PageTables, 'data'> {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(dataDir, `${name}.json`), 'utf8'));
  const [networks, timeline, indicators] = [read('networks'), read('timeline'), read('indicators')];
  const copublications = decodeCopublications(read('copublications'));
  return {
    documents: decodeDocuments(read('documents')),
    tables: {
      catalog: decodeCatalog(read('catalog')),
      details: decodeDetails(read('details')),
      networks: decodeNetworks(networks),
      links: decodeLinks(networks),
      capitals: decodeCapitals(networks),
      histories: decodeHistories(read('histories')),
      indicators: decodeIndicators(indicators),
      events: decodeEvents(timeline),
      research: new Map(decodeResearch(read('research')).map((row) => [row.iso3, row])),
      statements: decodeStatements(read('statements')),
      papers: { of: copublications, year: yearOfPapers(copublications, null) },
      // Distances are told by the atlas alone.
      ground: null,
    },
  };
}
