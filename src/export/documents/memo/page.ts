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

/** What a column is as wide as at least and at most, in letters. */
const LETTERS = { least: 8, most: 60 } as const;

/** The widths of the columns of a table in twentieths of a point, by the longest of their words. */
export function columnsOf(rows: readonly (readonly MemoCell[])[], margin: number): number[] {
  const lengthOf = ({ runs }: MemoCell) => runs.reduce((sum, { text }) => sum + text.length, 0);
  const count = Math.max(...rows.map((row) => row.length), 1);
  const longest = Array.from({ length: count }, (_, column) => {
    const letters = rows.map((row) => (row[column] ? lengthOf(row[column]) : 0));
    return Math.min(LETTERS.most, Math.max(LETTERS.least, ...letters));
  });
  const all = longest.reduce((sum, letters) => sum + letters, 0);
  return longest.map((letters) => Math.round(((PAGE.width - 2 * margin) * letters) / all));
}
