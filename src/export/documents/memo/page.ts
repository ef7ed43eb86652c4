import type { MemoCell } from './memo.ts';

/** A4 with margins of 2.5 cm, in twentieths of a point. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1_417 } as const;

/** The room of a picture, in CSS pixels. */
export const PICTURE = { width: 604, height: 340 } as const;

/** What a column is as wide as at least and at most, in letters. */
const LETTERS = { least: 8, most: 60 } as const;

/** The widths of the columns of a table in twentieths of a point, by the longest of their words. */
export function columnsOf(rows: readonly (readonly MemoCell[])[]): number[] {
  const lengthOf = ({ runs }: MemoCell) => runs.reduce((sum, { text }) => sum + text.length, 0);
  const count = Math.max(...rows.map((row) => row.length), 1);
  const longest = Array.from({ length: count }, (_, column) => {
    const letters = rows.map((row) => (row[column] ? lengthOf(row[column]) : 0));
    return Math.min(LETTERS.most, Math.max(LETTERS.least, ...letters));
  });
  const all = longest.reduce((sum, letters) => sum + letters, 0);
  return longest.map((letters) => Math.round(((PAGE.width - 2 * PAGE.margin) * letters) / all));
}
