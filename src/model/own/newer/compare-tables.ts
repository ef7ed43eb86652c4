import { fold } from '../../search/fold.ts';
import { at } from '../../typed.ts';
import { type PackedText, textAt } from '../reading/packed-text.ts';
import type { OwnTable } from '../reading/table.ts';

/** What is another in a newer table than in the one before. */
export interface TableChanges {
  /** The column by whose cells rows are known again; null where they are by their place alone. */
  readonly matchedBy: string | null;
  readonly added: number;
  readonly removed: number;
  /** Rows of which a cell of a column that both have is another. */
  readonly changed: number;
  readonly same: number;
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  /** For each newer row the one before that it was, or -1. */
  readonly rowsBefore: Int32Array<ArrayBuffer>;
}

/** What columns are called that name rows; folded, whole names or first words. */
const IDS = ['id', 'ma', 'ma so', 'code', 'key', 'ref', 'uuid', 'ror', 'so hieu', 'identifier'] as const;

const isIdName = (name: string): boolean => {
  const plain = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return IDS.some((id) => plain === id || plain.startsWith(`${id} `));
};

/** A table as it is compared: its columns come when they are asked for, maybe from another thread. */
export interface ComparedTable extends Pick<OwnTable, 'names' | 'rows'> {
  readonly column: (index: number) => PackedText | Promise<PackedText>;
}

/** A table that is here, to be compared. */
export const comparedOf = ({ names, rows, columns }: OwnTable): ComparedTable => ({
  names,
  rows,
  column: (index) => at(columns, index),
});

/** The row of each text of a column; null where one stands twice or is empty, so that rows cannot be told by it. */
function rowsByText(column: PackedText, rows: number): ReadonlyMap<string, number> | null {
  const found = new Map<string, number>();
  for (let row = 0; row < rows; row++) {
    const text = textAt(column, row);
    if (text === '' || found.has(text)) return null;
    found.set(text, row);
  }
  return found;
}

/** Whether two cells say the same, compared byte by byte. */
function isSameCell(one: PackedText, oneRow: number, other: PackedText, otherRow: number): boolean {
  const [from, start] = [at(one.starts, oneRow), at(other.starts, otherRow)];
  const length = at(one.starts, oneRow + 1) - from;
  if (at(other.starts, otherRow + 1) - start !== length) return false;
  for (let index = 0; index < length; index++)
    if (at(one.bytes, from + index) !== at(other.bytes, start + index)) return false;
  return true;
}

/** By which column the rows of both tables are told: one that is named as an id, else that of their names. */
async function findKey(before: ComparedTable, after: ComparedTable, nameColumn: string | null) {
  const common = after.names.filter((name) => before.names.includes(name));
  const candidates = [...common.filter(isIdName), ...common.filter((name) => name === nameColumn)];
  for (const name of candidates) {
    const rows = rowsByText(await before.column(before.names.indexOf(name)), before.rows);
    if (!rows) continue;
    const column = await after.column(after.names.indexOf(name));
    if (rowsByText(column, after.rows)) return { name, rows, column };
  }
  return null;
}

/**
 * Compares a table with a newer one, column by column. Rows are known again by a column that names each of them once in both,
 * `nameColumn` where no id does, else by their place.
 */
export async function compareTables(
  before: ComparedTable,
  after: ComparedTable,
  nameColumn: string | null,
  onProgress: (share: number) => void = () => {},
): Promise<TableChanges> {
  const key = await findKey(before, after, nameColumn);
  const rowsBefore = Int32Array.from({ length: after.rows }, (_, row) =>
    key ? (key.rows.get(textAt(key.column, row)) ?? -1) : row < before.rows ? row : -1,
  );
  const common = after.names.filter((name) => before.names.includes(name));
  const isOther = new Uint8Array(after.rows);
  for (const [index, name] of common.entries()) {
    onProgress(index / common.length);
    const [old, now] = [
      await before.column(before.names.indexOf(name)),
      await after.column(after.names.indexOf(name)),
    ];
    rowsBefore.forEach((was, row) => {
      if (was >= 0 && !isSameCell(old, was, now, row)) isOther[row] = 1;
    });
  }
  const added = rowsBefore.reduce((sum, was) => sum + (was < 0 ? 1 : 0), 0);
  const changed = isOther.reduce((sum, other) => sum + other, 0);
  const matched = after.rows - added;
  return {
    matchedBy: key?.name ?? null,
    added,
    removed: before.rows - matched,
    changed,
    same: matched - changed,
    columnsAdded: after.names.filter((name) => !before.names.includes(name)),
    columnsRemoved: before.names.filter((name) => !after.names.includes(name)),
    rowsBefore,
  };
}
