import type { Table } from '../reading/table.ts';
import type { Tables } from '../reading/tables.ts';
import { KEYS } from './keys.ts';

/** Reports every row that is there twice: the same id, or the same facts where a table has no id. */
export function checkUnique(tables: Tables): void {
  const siteIds = new Map<string, string>();
  checkKeys(tables.centres, KEYS.centres, siteIds);
  checkKeys(tables.reserves, KEYS.reserves, siteIds);
  checkKeys(tables.geoparks, KEYS.geoparks, siteIds);
  checkKeys(tables.histories, KEYS.histories);
  checkKeys(tables.papers, KEYS.papers);
  checkKeys(tables.countries, KEYS.countries);
  checkKeys(tables.capitals, KEYS.capitals);
  checkKeys(tables.networks, KEYS.networks);
  checkKeys(tables.documents, KEYS.documents);
  checkKeys(tables.statements, KEYS.statements);
  checkKeys(tables.procedure, KEYS.procedure);
  checkKeys(tables.indicators, KEYS.indicators);
  checkKeys(tables.events, KEYS.events);
  checkKeys(tables.members, KEYS.members);
  checkKeys(tables.links, KEYS.links);
  checkKeys(tables.copublications, KEYS.copublications);
  checkKeys(tables.totals, KEYS.totals);
}

/** No two rows may agree in all the columns of a key; the problem is reported at the first of them. */
function checkKeys<T>(
  table: Table<T> | null,
  keys: readonly (readonly [keyof T & string, ...(keyof T & string)[]])[],
  known?: Map<string, string>,
): void {
  for (const columns of keys) {
    const seen = known ?? new Map<string, string>();
    for (const entry of table?.entries ?? []) {
      const key = columns.map((column) => entry.value[column]).join('\n');
      const first = seen.get(key);
      if (first === undefined) seen.set(key, `${table?.file}:${entry.row.line}`);
      else
        table?.complain(entry, columns[0], `is there already, with the same ${columns.join(', ')}: ${first}`);
    }
  }
}
