import { checkCopublications } from './check-copublications.ts';
import { checkLinks } from './check-links.ts';
import { checkReferences } from './check-references.ts';
import { checkSites } from './check-sites.ts';
import { checkUnique } from './check-unique.ts';
import { checkYears } from './check-years.ts';
import type { Tables } from './tables.ts';
import type { Territory } from './territory.ts';

/**
 * Checks what no row shows alone: identifiers, references, links, years, places; each table reports its own problems. What
 * depends on a table that could not be read is left out, so that one broken file does not make all others look broken.
 */
export function checkTables(tables: Tables, territory: Territory, editionYear: number): void {
  checkUnique(tables);
  checkReferences(tables);
  checkLinks(tables);
  checkYears(tables, editionYear);
  checkSites(tables, territory);
  checkCopublications(tables);
}
