import type { Tables } from '../reading/tables.ts';
import type { Territory } from '../territory.ts';
import { checkCopublications } from './copublications.ts';
import { checkHistories } from './histories.ts';
import { checkLinks } from './links.ts';
import { checkPapers } from './papers.ts';
import { checkProcedure } from './procedure.ts';
import { checkReferences } from './references.ts';
import { checkSites } from './sites.ts';
import { checkStatements } from './statements.ts';
import { checkUnique } from './unique.ts';
import { checkYears } from './years.ts';

/**
 * Checks what no row shows alone: identifiers, references, links, years, places; each table reports its own problems. What
 * depends on a table that could not be read is left out, so that one broken file does not make all others look broken.
 */
export function checkTables(tables: Tables, territory: Territory, edition: string): void {
  checkUnique(tables);
  checkReferences(tables);
  checkLinks(tables);
  checkYears(tables, Number(edition.slice(0, 4)));
  checkHistories(tables, edition);
  checkSites(tables, territory);
  checkCopublications(tables);
  checkPapers(tables);
  checkStatements(tables);
  checkProcedure(tables, edition);
}
