import { type KeyboardEvent, type MouseEvent, useRef } from 'react';
import { matrixTexts } from '../../../i18n/charts/matrix.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { useActions } from '../../../state/use-app.ts';
import { cellUnder } from './cell-under.ts';
import { type CellAt, moveCell } from './move-cell.ts';
import { type CursorGround, useMatrixCursor } from './use-cursor.ts';

/**
 * What makes thousands of cells answer as one mark each would: the pointer's cell follows from its place, and a keyboard
 * has one stop from which keys move a cursor.
 */
export function MatrixPointer(props: CursorGround) {
  const { layout } = props;
  const { formats } = useI18n();
  const text = useTexts(matrixTexts);
  const { choose } = useActions();
  const ring = useRef<SVGRectElement>(null);
  const area = useRef<SVGRectElement>(null);
  const { cursor, row, column, left, referentAt, go, comeBack, leave } = useMatrixCursor(props, ring);
  const { rows, columns, cell, order } = layout;

  const under = (event: MouseEvent) =>
    area.current && cellUnder(layout, area.current.getBoundingClientRect(), event);
  const run = (at: CellAt, event: MouseEvent | KeyboardEvent) => {
    const referent = referentAt(at);
    if (referent) choose(referent, event.shiftKey || event.ctrlKey || event.metaKey);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const here = cursor ?? left.current;
    const isChoice = event.key === 'Enter' || event.key === ' ';
    const next = isChoice ? here : moveCell(here, event.key, event.ctrlKey || event.metaKey, order.length);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    if (isChoice) run(here, event);
    else go(next, true);
  };
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the cells are one stop, from which keys of their own go on.
    <g
      role="application"
      tabIndex={0}
      className="matrix-pointer"
      data-cursor={cursor?.byKey || undefined}
      aria-label={text.cellsLabel(formats.count(rows.length))}
      aria-roledescription={text.cellsRole}
      onFocus={(event) => {
        // A click brings the focus along, but the pointer already has its cell.
        if (event.target.matches(':focus-visible') && !cursor) comeBack();
      }}
      onBlur={leave}
      onKeyDown={onKeyDown}
      onPointerMove={(event) => {
        const at = under(event);
        if (at) go(at, false);
      }}
      onPointerLeave={leave}
      onClick={(event) => {
        const at = under(event);
        if (!at) return;
        left.current = at;
        run(at, event);
      }}
    >
      <rect
        ref={area}
        className="chart-hit"
        x={layout.left}
        y={layout.top}
        width={columns.length * cell.width}
        height={rows.length * cell.height}
      />
      {row && column && (
        <rect
          ref={ring}
          className="matrix-ring"
          x={column.at - 0.5}
          y={row.at - 0.5}
          width={cell.width}
          height={cell.height}
        />
      )}
    </g>
  );
}
