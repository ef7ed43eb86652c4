import { type Columns, columnName, isColumn, type RecordOf, type RowOf } from './column.ts';

type Cells = Readonly<Record<string, unknown>>;

function readGroup(columns: Columns, cells: Cells, group: string): object {
  return Object.fromEntries(
    Object.entries(columns).map(([key, declared]) => {
      const name = columnName(group, key);
      if (!isColumn(declared)) return [key, readGroup(declared, cells, name)];
      const cell = cells[declared.name ?? name];
      return [key, cell === undefined || cell === null || cell === '' ? (declared.empty ?? null) : cell];
    }),
  );
}

/** The record of a row whose cells are read already; columns that the record does not speak of are left out. */
export function recordOf<D extends Columns>(columns: D, row: RowOf<D>): RecordOf<D> {
  // `RowOf` and `RecordOf` follow from the same declaration, which the compiler cannot see here.
  return readGroup(columns, row as Cells, '') as RecordOf<D>;
}

/** A record in which every column is empty; all of them must be optional or lists. */
export function emptyRecord<D extends Columns>(columns: D): RecordOf<D> {
  // As in `recordOf`.
  return readGroup(columns, {}, '') as RecordOf<D>;
}
