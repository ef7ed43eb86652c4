import { parseRows } from '../reading/rows.ts';

/** A row as a changelog names it: by the cells of its key, and by its name where it has one. */
interface RowName {
  readonly key: string;
  readonly name: string;
}

/** A cell that says something else than before; an empty text is an empty cell. */
export interface CellChange {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** What is another in a table than it was. */
export interface TableDifference {
  /** Rows of the table, and of the one before; null where there was none. */
  readonly rows: number;
  readonly rowsBefore: number | null;
  readonly added: readonly RowName[];
  readonly removed: readonly RowName[];
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  /** By the columns in which cells of rows that both have differ, those of new columns with them. */
  readonly cells: ReadonlyMap<string, readonly CellChange[]>;
}

type Row = ReadonlyMap<string, string>;

/** The columns that name a row to a reader, the first that a table has. */
const NAMES = ['name_en', 'label_en', 'title_en', 'name'];

function read(text: string): { header: readonly string[]; rows: readonly Row[] } {
  const [header, ...rows] = parseRows(text.replace(/^\u{feff}/u, ''), '', () => {});
  const names = header?.cells ?? [];
  return {
    header: names,
    rows: rows.map(({ cells }) => new Map(names.map((name, place) => [name, cells[place] ?? '']))),
  };
}

function byKey(rows: readonly Row[], key: readonly string[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [key.map((column) => row.get(column) ?? '').join(' · '), row]));
}

const nameOf = (row: Row) => row.get(NAMES.find((name) => row.has(name)) ?? '') ?? '';

const without = (rows: ReadonlyMap<string, Row>, others: ReadonlyMap<string, Row>): readonly RowName[] =>
  [...rows].filter(([key]) => !others.has(key)).map(([key, row]) => ({ key, name: nameOf(row) }));

/**
 * Compares a table with the one of the edition before, both as CSV that the build has checked; null where they say the same. `key` are the
 * columns by which rows are known again. Rows, columns and cells come in the order of their tables.
 */
export function compareTables(
  before: string | undefined,
  after: string,
  key: readonly string[],
): TableDifference | null {
  if (before === after) return null;
  const now = read(after);
  if (before === undefined) {
    return {
      rows: now.rows.length,
      rowsBefore: null,
      added: [],
      removed: [],
      columnsAdded: [],
      columnsRemoved: [],
      cells: new Map(),
    };
  }
  const then = read(before);
  const rowsNow = byKey(now.rows, key);
  const rowsThen = byKey(then.rows, key);
  const difference: TableDifference = {
    rows: now.rows.length,
    rowsBefore: then.rows.length,
    added: without(rowsNow, rowsThen),
    removed: without(rowsThen, rowsNow),
    columnsAdded: now.header.filter((column) => !then.header.includes(column)),
    columnsRemoved: then.header.filter((column) => !now.header.includes(column)),
    cells: compareCells(now.header, rowsThen, rowsNow),
  };
  const { added, removed, columnsAdded, columnsRemoved, cells } = difference;
  // Rows or columns in another order, or cells in quotes that need none, are no change.
  return [added, removed, columnsAdded, columnsRemoved].some(({ length }) => length > 0) || cells.size > 0
    ? difference
    : null;
}

function compareCells(
  columns: readonly string[],
  rowsThen: ReadonlyMap<string, Row>,
  rowsNow: ReadonlyMap<string, Row>,
): ReadonlyMap<string, readonly CellChange[]> {
  const cells = new Map<string, CellChange[]>();
  for (const column of columns) {
    for (const [key, row] of rowsNow) {
      const old = rowsThen.get(key);
      if (!old) continue;
      const change = { key, before: old.get(column) ?? '', after: row.get(column) ?? '' };
      if (change.before === change.after) continue;
      const known = cells.get(column);
      if (known) known.push(change);
      else cells.set(column, [change]);
    }
  }
  return cells;
}

/** How many of changed cells were empty before, are empty now, and are neither. */
export function countCells(changes: readonly CellChange[]) {
  const filled = changes.filter(({ before }) => before === '').length;
  const emptied = changes.filter(({ after }) => after === '').length;
  return { filled, emptied, changed: changes.length - filled - emptied };
}
