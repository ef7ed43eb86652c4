import type { Table } from '../reading/table.ts';
import type { Tables } from '../reading/tables.ts';

/** Reports every row that is there twice: the same id, or the same facts where a table has no id. */
export function checkUnique(tables: Tables): void {
  const siteIds = new Map<string, string>();
  checkKey(tables.centres, ['id'], siteIds);
  checkKey(tables.reserves, ['id'], siteIds);
  checkKey(tables.geoparks, ['id'], siteIds);
  checkKey(tables.histories, ['event', 'centre', 'date']);
  checkKey(tables.countries, ['iso3']);
  checkKey(tables.countries, ['iso2']);
  checkKey(tables.capitals, ['iso3']);
  checkKey(tables.networks, ['id']);
  checkKey(tables.documents, ['id']);
  checkKey(tables.indicators, ['id']);
  checkKey(tables.events, ['event_en', 'date']);
  checkKey(tables.members, ['member', 'network_id', 'member_kind', 'role']);
  checkKey(tables.links, ['to', 'from_kind', 'from', 'to_kind', 'type', 'field', 'year', 'network_id']);
  checkKey(tables.copublications, ['from_iso3', 'to_iso3', 'year']);
  checkKey(tables.totals, ['iso3', 'year']);
}

/** No two rows may agree in all the columns; the problem is reported at the first of them. */
function checkKey<T>(
  table: Table<T> | null,
  columns: readonly [keyof T & string, ...(keyof T & string)[]],
  seen = new Map<string, string>(),
): void {
  for (const entry of table?.entries ?? []) {
    const key = columns.map((column) => entry.value[column]).join('\n');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, `${table?.file}:${entry.row.line}`);
    else
      table?.complain(entry, columns[0], `is there already, with the same ${columns.join(', ')}: ${first}`);
  }
}
