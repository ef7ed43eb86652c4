import { type Area, isInArea } from '../../area.ts';
import { fold } from '../../search/fold.ts';
import { at } from '../../typed.ts';
import type { ColumnType } from '../meaning/column-types.ts';
import type { Placement } from '../meaning/place-rows.ts';
import { type PackedText, textAt } from '../reading/packed-text.ts';
import type { OwnTable } from '../reading/table.ts';
import { codesOf, valuesOf } from './column-values.ts';
import { intersect, type RowSet, rowsWhere, rowsWithCodes, rowsWithin, unite } from './row-set.ts';

/** What the reader keeps of a list; of several filters, the rows that all of them let through. */
export type OwnFilter =
  /** The rows whose cell is one of these texts; '' stands for every cell that says nothing. */
  | { readonly kind: 'values'; readonly column: number; readonly values: readonly string[] }
  /** The rows whose number, or date as a decimal year, is within bounds, which belong to the range; null where it is open. */
  | {
      readonly kind: 'range';
      readonly column: number;
      readonly from: number | null;
      readonly to: number | null;
    }
  /** The rows that are placed within a part of the Earth's surface. */
  | { readonly kind: 'area'; readonly area: Area }
  /** The rows of which a cell contains the text, in whatever case and with whatever marks. */
  | { readonly kind: 'text'; readonly query: string };

/** What a list is filtered by. */
export interface Filtered {
  readonly table: OwnTable;
  readonly types: readonly ColumnType[];
  readonly placement: Placement;
}

/** The rows that a filter lets through, in one pass over them. */
function passing({ table, types, placement }: Filtered, filter: OwnFilter): RowSet {
  const { rows, columns } = table;
  if (filter.kind === 'values') {
    const { codes, names } = codesOf(at(columns, filter.column), rows);
    const wanted = new Uint8Array(names.length + 1);
    for (const value of filter.values) wanted[value === '' ? 0 : names.indexOf(value) + 1] = 1;
    // A value that no cell has lets nothing through, least of all what says nothing.
    if (!filter.values.includes('')) wanted[0] = 0;
    return rowsWithCodes(codes, wanted);
  }
  if (filter.kind === 'range') {
    const values = valuesOf(at(columns, filter.column), at(types, filter.column), rows);
    const [from, to] = [filter.from ?? Number.NEGATIVE_INFINITY, filter.to ?? Number.POSITIVE_INFINITY];
    return rowsWithin(values, from, to);
  }
  if (filter.kind === 'area') return rowsInArea(placement, filter.area);
  return unite(
    columns.map((texts) => rowsWithText(texts, rows, filter.query)),
    rows,
  );
}

/** The rows of which the cell of a column contains a text, in whatever case and with whatever marks. */
export function rowsWithText(texts: PackedText, rows: number, query: string): RowSet {
  const wanted = fold(query);
  return rowsWhere(rows, (row) => fold(textAt(texts, row)).includes(wanted));
}

/** The rows that are placed within an area. */
export const rowsInArea = ({ lngs, lats }: Pick<Placement, 'lngs' | 'lats'>, area: Area): RowSet =>
  rowsWhere(
    lngs.length,
    (row) => !Number.isNaN(at(lngs, row)) && isInArea(area, [at(lngs, row), at(lats, row)]),
  );

const known = new WeakMap<OwnFilter, { readonly of: Filtered; readonly rows: RowSet }>();

/** The rows that a filter lets through as far as they are known. */
function knownRows({ table, types, placement }: Filtered, filter: OwnFilter): RowSet | null {
  const before = known.get(filter);
  const isSame = before?.of.table === table && before.of.types === types && before.of.placement === placement;
  return before && isSame ? before.rows : null;
}

/** Whether it is known which rows a filter lets through. */
export const areRowsKnown = (list: Filtered, filter: OwnFilter): boolean => knownRows(list, filter) !== null;

/** Takes over which rows a filter lets through, as another thread has found. */
export function takeRows({ table, types, placement }: Filtered, filter: OwnFilter, rows: RowSet): void {
  known.set(filter, { of: { table, types, placement }, rows });
}

/** The rows that a filter lets through; taken once, as long as the list and the filter are the same. */
export function rowsOfFilter(list: Filtered, filter: OwnFilter): RowSet {
  const before = knownRows(list, filter);
  if (before) return before;
  const rows = passing(list, filter);
  takeRows(list, filter, rows);
  return rows;
}

/** So many sets of rows that all of some filters let through are remembered: those of the filters, and of all but each of them. */
const MOST_MET = 12;
let met: readonly { readonly sets: readonly RowSet[]; readonly rows: number; readonly both: RowSet }[] = [];

/** The rows that all sets hold: the same set as long as they are among the latest that were asked for. */
function meet(sets: readonly RowSet[], rows: number): RowSet {
  const before = met.find(
    (each) =>
      each.rows === rows &&
      each.sets.length === sets.length &&
      each.sets.every((set, index) => set === sets[index]),
  );
  const latest = before ?? { sets, rows, both: intersect(sets, rows) };
  met = [latest, ...met.filter((each) => each !== latest)].slice(0, MOST_MET);
  return latest.both;
}

/** The rows that all filters let through; see `meet`. */
export const rowsKept = (list: Filtered, filters: readonly OwnFilter[]): RowSet =>
  meet(
    filters.map((filter) => rowsOfFilter(list, filter)),
    list.table.rows,
  );
