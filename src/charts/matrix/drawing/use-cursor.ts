import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useActions } from '../../../state/use-app.ts';
import { useTip } from '../../frame/svg.tsx';
import type { MatrixLayout } from '../layout.ts';
import { referentOfCountries } from '../referent.ts';
import type { Ties } from '../ties/ties.ts';
import type { MatrixWords } from '../words.ts';
import type { CellAt } from './move-cell.ts';

/** Where the cursor is, and whether the pointer or a key brought it there. */
interface Cursor extends CellAt {
  readonly byKey: boolean;
}

/** The cells in which a cursor moves, and what follows where a key moves it. */
export interface CursorGround {
  readonly layout: MatrixLayout;
  readonly ties: Ties;
  readonly words: MatrixWords;
  /** Brings a cell into sight. */
  readonly onReach: (at: CellAt) => void;
  /** What a screen reader is told of the cell that a key went to. */
  readonly onSay: (words: string) => void;
}

/** Shows words beside a ring, which has to be there first; where the ring moves, as by scrolling, they follow. */
function useTipBeside(ring: RefObject<Element | null>, said: string | null, x?: number, y?: number) {
  const show = useTip();
  const showLatest = useRef(show);
  showLatest.current = show;
  useLayoutEffect(() => {
    if (said !== null && x !== undefined && y !== undefined && ring.current)
      showLatest.current(said, ring.current);
  }, [ring, said, x, y]);
  return () => show(null);
}

/** A cursor among the cells: it lights its two countries in every view, and its words stand beside its ring. */
export function useMatrixCursor(
  { layout: { rows, columns, order }, ties, words, onReach, onSay }: CursorGround,
  ring: RefObject<Element | null>,
) {
  const { point } = useActions();
  const [cursor, setCursor] = useState<Cursor | null>(null);
  // For when the keys come back.
  const left = useRef<CellAt>({ row: 0, column: 1 });
  const wordsAt = ({ row, column }: CellAt) => words.cell(ties, order[row] ?? 0, order[column] ?? 0);
  const referentAt = ({ row, column }: CellAt) => {
    const [one, other] = [ties.partners[order[row] ?? -1], ties.partners[order[column] ?? -1]];
    return one && other ? referentOfCountries(one.country, other.country) : null;
  };
  const row = rows.find(({ index }) => index === cursor?.row);
  const column = columns.find(({ index }) => index === cursor?.column);
  const hideTip = useTipBeside(ring, cursor && row && column ? wordsAt(cursor) : null, column?.at, row?.at);
  const go = (at: CellAt, byKey: boolean) => {
    if (cursor?.row === at.row && cursor.column === at.column && cursor.byKey === byKey) return;
    setCursor({ ...at, byKey });
    point(referentAt(at));
    if (!byKey) return;
    left.current = at;
    onReach(at);
    onSay(wordsAt(at));
  };
  /** Where the keys left off, or as near as there still are rows. */
  const comeBack = () => {
    const last = order.length - 1;
    go({ row: Math.min(left.current.row, last), column: Math.min(left.current.column, last) }, true);
  };
  const leave = () => {
    setCursor(null);
    hideTip();
    onSay('');
  };
  return { cursor, row, column, left, referentAt, go, comeBack, leave };
}
