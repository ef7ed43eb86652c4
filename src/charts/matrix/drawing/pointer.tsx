import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef, useState } from 'react';
import { matrixTexts } from '../../../i18n/charts/matrix.ts';
import { useI18n, useTexts } from '../../../i18n/i18n-context.tsx';
import { useActions } from '../../../state/use-app.ts';
import { useTip } from '../../frame/svg.tsx';
import type { MatrixLayout } from '../layout.ts';
import { referentOfCountries } from '../referent.ts';
import type { Ties } from '../ties/ties.ts';
import type { MatrixWords } from '../words.ts';
import { type CellAt, moveCell } from './move-cell.ts';

/** Where the cursor is, and whether the pointer or a key brought it there. */
interface Cursor extends CellAt {
  readonly byKey: boolean;
}

/**
 * What makes thousands of cells answer as one mark each would: the pointer's cell follows from its place, and a keyboard
 * has one stop from which keys move a cursor.
 */
export function MatrixPointer(props: {
  layout: MatrixLayout;
  ties: Ties;
  words: MatrixWords;
  /** Brings a cell into sight. */
  onReach: (at: CellAt) => void;
  /** What a screen reader is told of the cell that a key went to. */
  onSay: (words: string) => void;
}) {
  const { layout, ties, words, onReach, onSay } = props;
  const { formats } = useI18n();
  const text = useTexts(matrixTexts);
  const { point, choose } = useActions();
  const show = useTip();
  const ring = useRef<SVGRectElement>(null);
  const area = useRef<SVGRectElement>(null);
  const [cursor, setCursor] = useState<Cursor | null>(null);
  /** Where the keys left off, for when they come back. */
  const left = useRef<CellAt>({ row: 0, column: 1 });
  const { rows, columns, cell, order } = layout;

  const referentAt = ({ row, column }: CellAt) => {
    const [one, other] = [ties.partners[order[row] ?? -1], ties.partners[order[column] ?? -1]];
    return one && other ? referentOfCountries(one.country, other.country) : null;
  };
  const wordsAt = ({ row, column }: CellAt) => words.cell(ties, order[row] ?? 0, order[column] ?? 0);
  const row = rows.find(({ index }) => index === cursor?.row);
  const column = columns.find(({ index }) => index === cursor?.column);

  const go = (at: CellAt, byKey: boolean) => {
    if (cursor?.row === at.row && cursor.column === at.column && cursor.byKey === byKey) return;
    setCursor({ ...at, byKey });
    point(referentAt(at));
    if (byKey) {
      left.current = at;
      onReach(at);
      onSay(wordsAt(at));
    }
  };
  const leave = () => {
    setCursor(null);
    show(null);
    onSay('');
  };
  // The tip stands beside the ring, which has to be there first; scrolling and filters move it, too.
  const [x, y] = [column?.at, row?.at];
  const said = cursor && row && column ? wordsAt(cursor) : null;
  const showLatest = useRef(show);
  showLatest.current = show;
  useLayoutEffect(() => {
    if (said !== null && x !== undefined && y !== undefined && ring.current)
      showLatest.current(said, ring.current);
  }, [said, x, y]);

  const cellUnder = (event: MouseEvent): CellAt | null => {
    const bounds = area.current?.getBoundingClientRect();
    if (!bounds || bounds.width === 0) return null;
    // As shares of what is measured: an enlarged chart is zoomed.
    const across = Math.floor(((event.clientX - bounds.left) / bounds.width) * columns.length);
    const down = Math.floor(((event.clientY - bounds.top) / bounds.height) * rows.length);
    const [under, over] = [rows[down], columns[across]];
    return under && over ? { row: under.index, column: over.index } : null;
  };
  const run = (at: CellAt | null, event: MouseEvent | KeyboardEvent) => {
    const referent = at && referentAt(at);
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
        if (event.target.matches(':focus-visible') && !cursor)
          go(
            {
              row: Math.min(left.current.row, order.length - 1),
              column: Math.min(left.current.column, order.length - 1),
            },
            true,
          );
      }}
      onBlur={leave}
      onKeyDown={onKeyDown}
      onPointerMove={(event) => {
        const at = cellUnder(event);
        if (at) go(at, false);
      }}
      onPointerLeave={leave}
      onClick={(event) => {
        const at = cellUnder(event);
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
        width={columns.length * cell}
        height={rows.length * cell}
      />
      {row && column && (
        <rect
          ref={ring}
          className="matrix-ring"
          x={column.at - 0.5}
          y={row.at - 0.5}
          width={cell}
          height={cell}
        />
      )}
    </g>
  );
}
