import type { Fault } from './fault.ts';

/** A cell that a source writes otherwise. */
export interface CellChange {
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** A row of a table that differs, or a new one. */
export interface RowChange {
  /** Without its ending: `biosphere-reserves`. */
  readonly table: string;
  /** The cells of its key columns, parted by a space: `vnm-cat-ba`, `vnm-icp 2018`. */
  readonly key: string;
  readonly isNew: boolean;
  readonly cells: readonly CellChange[];
}

/** What a person confirms as one: all that a source says otherwise of one site. */
export interface Change {
  /** Our id of the site. */
  readonly id: string;
  readonly rows: readonly RowChange[];
  /** The source and its day, as a footnote would name them. */
  readonly source: string;
  /** What to know before saying yes, and what differs but is left to a person. */
  readonly remarks: readonly string[];
}

/** What a source would change, and what it cannot. */
export interface Proposal {
  readonly changes: readonly Change[];
  /** Ids of ours of which the source says something that no cell can take. */
  readonly remarks: readonly string[];
  readonly onlyTheirs: readonly string[];
  readonly onlyOurs: readonly string[];
  readonly faults: readonly Fault[];
}

/** Cells longer than this show only what differs in them. */
const SHOWN = 80;

/** The change on lines of its own: `table:key column "old" → "new" [source]`; a new row stands on one line. */
export function formatChange({ rows, source, remarks, id }: Change): string {
  const lines = rows.flatMap((row) => {
    const at = `${row.table}:${row.key}`;
    if (row.isNew)
      return [`${at} (new) ${row.cells.map(({ column, to }) => `${column} "${to}"`).join(', ')} [${source}]`];
    return row.cells.map((cell) => `${at} ${cell.column} ${formatCells(cell)} [${source}]`);
  });
  return [...lines, ...remarks.map((remark) => `  note on ${id}: ${remark}`)].join('\n');
}

/** Old and new; of long ones the beginning that they share is left out. */
function formatCells({ from, to }: CellChange): string {
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  const cut = from.length > SHOWN || to.length > SHOWN ? shared : 0;
  const show = (text: string) => (cut > 0 ? `"…${text.slice(cut)}"` : `"${text}"`);
  return `${show(from)} → ${show(to)}`;
}
