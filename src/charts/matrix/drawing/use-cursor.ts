import { useRef, useState } from 'react';
import { useActions } from '../../../state/use-app.ts';
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

/** A cursor among the cells: it lights its two countries in every view. */
export function useMatrixCursor({ layout: { order }, ties, words, onReach, onSay }: CursorGround) {
  const { point } = useActions();
  const [cursor, setCursor] = useState<Cursor | null>(null);
  /** Where the keys left off, for when they come back. */
  const left = useRef<CellAt>({ row: 0, column: 1 });
  const wordsAt = ({ row, column }: CellAt) => words.cell(ties, order[row] ?? 0, order[column] ?? 0);
  const referentAt = ({ row, column }: CellAt) => {
    const [one, other] = [ties.partners[order[row] ?? -1], ties.partners[order[column] ?? -1]];
    return one && other ? referentOfCountries(one.country, other.country) : null;
  };
  const go = (at: CellAt, byKey: boolean) => {
    if (cursor?.row === at.row && cursor.column === at.column && cursor.byKey === byKey) return;
    setCursor({ ...at, byKey });
    point(referentAt(at));
    if (!byKey) return;
    left.current = at;
    onReach(at);
    onSay(wordsAt(at));
  };
  const leave = () => {
    setCursor(null);
    onSay('');
  };
  return { cursor, left, wordsAt, referentAt, go, leave };
}
