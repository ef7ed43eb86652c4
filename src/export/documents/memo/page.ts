import { shareWidths, sumOf } from '../share-widths.ts';
import type { Memo, MemoCell } from './memo.ts';

/** A4, in twentieths of a point. */
export const PAGE = { width: 11_906, height: 16_838 } as const;

/** How large things stand on a page. */
export interface MemoSizes {
  /** In twentieths of a point. */
  readonly margin: number;
  /** The room of a picture, in CSS pixels. */
  readonly picture: { readonly width: number; readonly height: number };
  /** Letters of cells, and of what is said below a table, in half points. */
  readonly cell: number;
  readonly note: number;
  /** What stands above and below the words of a cell, and below a table, in twentieths of a point. */
  readonly cellEdge: number;
  readonly belowTable: number;
}

/** A memo with margins of 2.5 cm. */
const USUAL: MemoSizes = {
  margin: 1_417,
  picture: { width: 604, height: 340 },
  cell: 20,
  note: 18,
  cellEdge: 50,
  belowTable: 200,
};

/** A brief with margins of 1.6 cm. */
const BRIEF: MemoSizes = {
  margin: 907,
  picture: { width: 420, height: 220 },
  cell: 16,
  note: 15,
  cellEdge: 20,
  belowTable: 60,
};

export const sizesOf = ({ isBrief = false }: Pick<Memo, 'isBrief'>): MemoSizes => (isBrief ? BRIEF : USUAL);

/** Beside the words of a cell, left and right each, in twentieths of a point. */
export const CELL_SIDE = 100;

/** How wide letters are, as a share of their size: so wide are those of words of Arial, and of its bold ones, on average at most. */
const LETTER = 0.62;

/**
 * What no column asks for more than: letters of a cell in one line, lines for its name, and the share of a page that a word takes; an
 * address is broken.
 */
const MOST = { letters: 60, lines: 2, word: 0.3 } as const;

/** What stands in a cell, marks of notes too. */
const textOf = ({ runs }: MemoCell): string =>
  runs.map(({ text, notes = [] }) => text + '¹,'.repeat(notes.length)).join('');

/**
 * The widths of the columns of a table in twentieths of a point, which fill the page: each holds its longest word, where there is room for
 * all of them, and a number is one word.
 */
export function columnsOf(
  head: readonly MemoCell[],
  rows: readonly (readonly MemoCell[])[],
  { margin, cell }: Pick<MemoSizes, 'margin' | 'cell'>,
): number[] {
  const room = PAGE.width - 2 * margin;
  const letter = LETTER * cell * 10;
  // Of few letters one may be wider than all on average.
  const widthOf = (letters: number) => (letters + 1) * letter + 2 * CELL_SIDE;
  const lettersIn = (texts: readonly string[]) => Math.max(...texts.map(({ length }) => length), 0);
  const wordsOf = (each: MemoCell) => textOf(each).split(/\s+/);
  const count = Math.max(head.length, ...rows.map((row) => row.length), 1);
  const columns = Array.from({ length: count }, (_, column) => {
    const name = head.slice(column, column + 1);
    const cells = rows.flatMap((row) => row[column] ?? []);
    const words = [
      ...name.flatMap(wordsOf),
      ...cells.flatMap((each) => (each.isNumber ? [textOf(each)] : wordsOf(each))),
    ];
    const need = Math.min(widthOf(lettersIn(words)), MOST.word * room);
    const ofName = Math.ceil(lettersIn(name.map(textOf)) / MOST.lines);
    const letters = Math.min(MOST.letters, Math.max(lettersIn(cells.map(textOf)), ofName));
    return { need, wish: Math.max(need, widthOf(letters)) };
  });
  const shared = shareWidths(
    columns.map(({ wish }) => wish),
    room,
    columns.map(({ need }) => need),
  );
  return shared.map((width) => Math.round((width * room) / sumOf(shared)));
}
