import type { OwnFilter } from '../../../model/own/kept/filters.ts';
import type { Placement } from '../../../model/own/meaning/place-rows.ts';
import { ROLES, type Roles } from '../../../model/own/meaning/roles.ts';
import { compareTables, type TableChanges } from '../../../model/own/newer/compare-tables.ts';
import { textAt } from '../../../model/own/reading/packed-text.ts';
import type { OwnTable } from '../../../model/own/reading/table.ts';
import { at } from '../../../model/typed.ts';
import { listOf, type OwnList, type OwnSaved, savedOf } from '../own-list.ts';

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

const known = new WeakMap<OwnTable, { readonly before: OwnTable; readonly changes: TableChanges }>();

/** What a newer table changes of a list; compared once. */
export function changesOf({ table, roles }: OwnSaved, newer: OwnTable): TableChanges {
  const told = known.get(newer);
  if (told?.before === table) return told.changes;
  const changes = compareTables(table, newer, table.names[roles.name ?? -1] ?? null);
  known.set(newer, { before: table, changes });
  return changes;
}

/** The columns that gave a list its look and its filters, and that a newer table does not have. */
export function lostColumns(
  { table, colourBy, sizeBy, fillBy, filters }: OwnSaved,
  newer: OwnTable,
): readonly string[] {
  const filtered = filters.map((filter) => ('column' in filter ? filter.column : null));
  const used = [colourBy, sizeBy, fillBy?.column ?? null, ...filtered];
  const names = used.flatMap((column) => (column === null ? [] : [at(table.names, column)]));
  return [...new Set(names)].filter((name) => !newer.names.includes(name));
}

/** The places of a newer list, with those that the reader has given by hand where the cells that place a row are as they were. */
function placesAfter(before: OwnSaved, after: OwnSaved, { rowsBefore }: TableChanges): Placement {
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
export function replaceList(before: OwnList, made: OwnList): OwnList {
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
  return listOf({
    ...savedOf(made),
    id: before.id,
    placement: placesAfter(before, made, changesOf(before, made.table)),
    colourBy: or(before.colourBy),
    sizeBy: or(before.sizeBy),
    fillBy: before.fillBy && filled !== null ? { ...before.fillBy, column: filled } : null,
    filters,
    isShown: before.isShown,
    ...(former.length > 0 ? { formerly: former } : {}),
  });
}
