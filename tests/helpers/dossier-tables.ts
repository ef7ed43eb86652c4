import { readFileSync } from 'node:fs';
import { decodeEvents, decodeIndicators } from '../../src/model/catalog/chronicle.ts';
import { decodeCopublications } from '../../src/model/catalog/copublications.ts';
import { decodeCapitals, decodeLinks, decodeNetworks } from '../../src/model/catalog/knowledge-file.ts';
import { decodeResearch } from '../../src/model/catalog/research.ts';
import { decodeStatements } from '../../src/model/catalog/statement.ts';
import type { DossierTables } from '../../src/model/dossier/tables.ts';
import { decodeHistories } from '../../src/model/register/histories-file.ts';
import { yearOfPapers } from '../../src/state/cooperation/partners.ts';
import { realIndex } from '../model/coverage/real-ground.ts';
import { realCatalog } from './real-catalog.ts';
import { realDetails } from './real-details.ts';

const built = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/data/${name}.json`, import.meta.url), 'utf8'));

let tables: DossierTables | undefined;

/** All that dossiers are made of, as the build made it from the real tables. */
export function realDossierTables(): DossierTables {
  if (tables) return tables;
  const copublications = decodeCopublications(built('copublications'));
  tables = {
    catalog: realCatalog(),
    details: realDetails(),
    networks: decodeNetworks(built('networks')),
    links: decodeLinks(built('networks')),
    capitals: decodeCapitals(built('networks')),
    histories: decodeHistories(built('histories')),
    indicators: decodeIndicators(built('indicators')),
    events: decodeEvents(built('timeline')),
    research: new Map(decodeResearch(built('research')).map((row) => [row.iso3, row])),
    statements: decodeStatements(built('statements')),
    papers: { of: copublications, year: yearOfPapers(copublications, null) },
    ground: realIndex(),
  };
  return tables;
}
