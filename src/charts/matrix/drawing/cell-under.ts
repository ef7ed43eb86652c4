import type { MatrixLayout } from '../layout.ts';
import type { CellAt } from './move-cell.ts';

/** The cell in sight that a pointer is over, by where it is in the measured box of all cells in sight; null beside them. */
export function cellUnder(
  { rows, columns }: Pick<MatrixLayout, 'rows' | 'columns'>,
  bounds: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
  at: { readonly clientX: number; readonly clientY: number },
): CellAt | null {
  if (bounds.width === 0) return null;
  // As shares of what is measured: an enlarged chart is zoomed.
  const row = rows[Math.floor(((at.clientY - bounds.top) / bounds.height) * rows.length)];
  const column = columns[Math.floor(((at.clientX - bounds.left) / bounds.width) * columns.length)];
  return row && column ? { row: row.index, column: column.index } : null;
}
