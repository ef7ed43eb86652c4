import type { OwnFilter } from '../../../model/own/kept/filters.ts';
import type { Placement } from '../../../model/own/meaning/place-rows.ts';
import { ROLES, type Roles } from '../../../model/own/meaning/roles.ts';
import { comparedOf, compareTables, type TableChanges } from '../../../model/own/newer/compare-tables.ts';
import { textAt } from '../../../model/own/reading/packed-text.ts';
import type { OwnTable } from '../../../model/own/reading/table.ts';
import { at } from '../../../model/typed.ts';
import type { OwnSaved } from '../own-list.ts';
import { isLong } from '../work/long.ts';
import { compareInWorker } from '../work/run-job.ts';

/** The roles that the columns of a newer table have by those of the one before: by their names, as far as it has them. */
export function rolesByName({ table, roles }: Pick<OwnSaved, 'table' | 'roles'>, newer: OwnTable): Roles {
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const name = table.names[roles[role] ?? -1];
      const column = name === undefined ? -1 : newer.names.indexOf(name);
      return column < 0 ? [] : [[role, column]];
    }),
  );
}

/** What a newer table changes of a list. Long tables are compared in a worker. Rejects where the signal says so. */
export async function changesOf(
  { table, roles }: OwnSaved,
  newer: OwnTable,
  signal: AbortSignal,
  onProgress: (share: number) => void = () => {},
): Promise<TableChanges> {
  const named = table.names[roles.name ?? -1] ?? null;
  if (isLong({ table }) || isLong({ table: newer }))
    return compareInWorker(table, newer, named, signal, onProgress);
  const changes = await compareTables(comparedOf(table), comparedOf(newer), named);
  signal.throwIfAborted();
  return changes;
}

/** The columns that the atlas has joined to a list: a newer file need not have them. */
export const joinedColumns = ({ joined = [] }: OwnSaved): readonly string[] =>
  joined.flatMap(({ site, km }) => [site, km]);

/** The columns that gave a list its look and its filters, and that a newer table does not have. */
export function lostColumns(list: OwnSaved, newer: OwnTable): readonly string[] {
  const { table, colourBy, sizeBy, fillBy, filters } = list;
  const stays = [...newer.names, ...joinedColumns(list)];
  const filtered = filters.map((filter) => ('column' in filter ? filter.column : null));
  const used = [colourBy, sizeBy, fillBy?.column ?? null, ...filtered];
  const names = used.flatMap((column) => (column === null ? [] : [at(table.names, column)]));
  return [...new Set(names)].filter((name) => !stays.includes(name));
}

/** The places of a newer list, with those that the reader has given by hand where the cells that place a row are as they were. */
export function placesAfter(before: OwnSaved, after: OwnSaved, { rowsBefore }: TableChanges): Placement {
  const placing = (['lat', 'lng', 'pair', 'city', 'country'] as const).map((role) => ({
    old: before.table.columns[before.roles[role] ?? -1],
    now: after.table.columns[after.roles[role] ?? -1],
  }));
  const { placement } = after;
  const [lngs, lats, by] = [placement.lngs.slice(), placement.lats.slice(), placement.by.slice()];
  rowsBefore.forEach((was, row) => {
    if (was < 0 || by[row] !== 0 || before.placement.by[was] === 0) return;
    const isAsItWas = placing.every(
      ({ old, now }) => (old ? textAt(old, was) : '') === (now ? textAt(now, row) : ''),
    );
    if (!isAsItWas) return;
    lngs[row] = at(before.placement.lngs, was);
    lats[row] = at(before.placement.lats, was);
    by[row] = at(before.placement.by, was);
  });
  return { ...placement, lngs, lats, by };
}

/**
 * A list in whose place a newer one of its kind comes: with its colour, size, fill and filters where their columns are there still, and
 * with the places that were given by hand. Links to what stood here before find it.
 */
export function replaceList(before: OwnSaved, made: OwnSaved, changes: TableChanges): OwnSaved {
  const { names } = before.table;
  const now = (column: number) => made.table.names.indexOf(at(names, column));
  const or = (column: number | null) => (column === null || now(column) < 0 ? null : now(column));
  const filters = before.filters.flatMap((filter): OwnFilter[] => {
    if (!('column' in filter)) return [filter];
    return now(filter.column) < 0 ? [] : [{ ...filter, column: now(filter.column) }];
  });
  const filled = or(before.fillBy?.column ?? null);
  const { fingerprint, formerly = [] } = before;
  const former =
    fingerprint === made.fingerprint ? formerly : [...formerly, { fingerprint, names: [...names] }];
  return {
    ...made,
    id: before.id,
    placement: placesAfter(before, made, changes),
    colourBy: or(before.colourBy),
    sizeBy: or(before.sizeBy),
    fillBy: before.fillBy && filled !== null ? { ...before.fillBy, column: filled } : null,
    filters,
    isShown: before.isShown,
    ...(before.joined ? { joined: before.joined.filter(({ site }) => made.table.names.includes(site)) } : {}),
    ...(former.length > 0 ? { formerly: former } : {}),
  };
}
