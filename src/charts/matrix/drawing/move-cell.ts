/** A cell by the positions of its row and column among all rows. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** Rows that Page up and Page down go. */
const PAGE = 10;

/**
 * The cell to which a key goes in a square of `count` rows: arrows to the next, Home and End along the row and with Ctrl
 * to the corners, Page up and Page down along the column. Null for other keys.
 */
export function moveCell({ row, column }: CellAt, key: string, ctrl: boolean, count: number): CellAt | null {
  const last = Math.max(0, count - 1);
  const within = (at: number) => Math.max(0, Math.min(last, at));
  const steps: Readonly<Record<string, CellAt>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
    Home: { row: ctrl ? 0 : row, column: 0 },
    End: { row: ctrl ? last : row, column: last },
  };
  const next = steps[key];
  return next ? { row: within(next.row), column: within(next.column) } : null;
}

/** The first of the positions in sight as it must be for one of them to come into sight: as it is where that already is. */
export function reachPosition(wanted: number, first: number, last: number): number {
  if (wanted < first) return wanted;
  return wanted > last ? first + wanted - last : first;
}
