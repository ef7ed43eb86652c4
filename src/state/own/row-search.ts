import { RowIndex } from '../../model/own/explore/find-rows.ts';
import type { OwnTable } from '../../model/own/reading/table.ts';
import { at } from '../../model/typed.ts';
import { cellOf, type OwnList } from './own-list.ts';

/** A row that a search found: what it is called, and where it is as its list says. */
export interface FoundOwnRow {
  readonly row: number;
  readonly name: string;
  readonly place: string;
}

/** The rows of a list that a search found; `isWhole` where the first is named just so. */
export interface FoundOfList {
  readonly list: OwnList;
  readonly rows: readonly FoundOwnRow[];
  readonly isWhole: boolean;
}

/** So many rows of a list are offered. */
const MOST = 4;

const indices = new WeakMap<OwnTable, { readonly key: string; readonly index: RowIndex }>();

/** The index of a list, made once for the columns that name and place its rows. */
function indexOf({ table, roles }: OwnList): RowIndex {
  const key = `${roles.name} ${roles.city}`;
  const known = indices.get(table);
  if (known?.key === key) return known.index;
  const column = (place: number | undefined) => (place === undefined ? undefined : table.columns[place]);
  const index = new RowIndex(column(roles.name), column(roles.city), table.rows);
  indices.set(table, { key, index });
  return index;
}

/** Spells some more rows of one of the lists. Whether there are others still to be spelled. */
export function spellMore(lists: readonly OwnList[]): boolean {
  const open = lists.map(indexOf).filter(({ isReady }) => !isReady);
  open[0]?.grow();
  return open.length > 0;
}

/** The rows of own lists whose name or town has every word that was typed, at its beginning and without regard to accents. */
export function findOwnRows(lists: readonly OwnList[], typed: string): readonly FoundOfList[] {
  return lists.flatMap((list) => {
    const found = indexOf(list).find(typed, MOST);
    if (found.length === 0) return [];
    const { name, city, country } = list.roles;
    const rows = found.map(({ row }) => ({
      row,
      name: cellOf(list, name, row) || String(at(list.table.numbers, row)),
      place: [cellOf(list, city, row), cellOf(list, country, row)].filter(Boolean).join(', '),
    }));
    return [{ list, rows, isWhole: found[0]?.isWhole ?? false }];
  });
}
