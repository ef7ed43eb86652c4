import type { RunLine } from '../../../model/briefing/slide-scene.ts';
import { layRunLines } from '../../../model/text/run-lines.ts';
import type { MemoCell, MemoTable } from '../memo/memo.ts';
import type { Row } from './paginate.ts';
import { lineMarkup, markedRuns, notesOf, setParagraph, type Typecase } from './set-text.ts';

/** A table of so many rows stands on one page. */
const WHOLE = 16;

/** The lines of a cell, as wide as its column lets them be. */
function linesOf({ runs }: MemoCell, width: number, { measure, sheet }: Typecase): readonly RunLine[] {
  const look = sheet.looks.cell;
  return layRunLines([{ isItem: false, runs: markedRuns(runs, look) }], look.fontSize, width, measure);
}

const wideOf = ({ runs }: RunLine) => {
  const last = runs.at(-1);
  return last ? last.x + last.width : 0;
};

/** Widths of columns, from the widest wish down: who wishes less than a fair share gets it, the others share what is left. */
export function shareWidths(wishes: readonly number[], width: number): readonly number[] {
  const given = new Map<number, number>();
  const order = [...wishes.keys()].sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0));
  let left = width;
  for (const [taken, column] of order.entries()) {
    const fair = left / (wishes.length - taken);
    const own = Math.min(wishes[column] ?? 0, fair);
    given.set(column, own);
    left -= own;
  }
  return wishes.map((_, column) => given.get(column) ?? 0);
}

/** Where the columns begin, and how wide the words in them may be. */
function columnsOf(
  rows: readonly (readonly MemoCell[])[],
  typecase: Typecase,
): readonly { readonly x: number; readonly width: number }[] {
  const count = Math.max(...rows.map((row) => row.length), 1);
  const wishes = Array.from({ length: count }, (_, column) => {
    const cells = rows.flatMap((row) => row[column] ?? []);
    const widest = cells.flatMap((cell) => linesOf(cell, Number.POSITIVE_INFINITY, typecase).map(wideOf));
    return Math.ceil(Math.max(...widest, 0)) + 2 * typecase.sheet.cell.side + 1;
  });
  let { x } = typecase.column;
  return shareWidths(wishes, typecase.column.width).map((width) => {
    const { side } = typecase.sheet.cell;
    const column = { x: x + side, width: width - 2 * side };
    x += width;
    return column;
  });
}

/** A table as rows, a line below each; its caption above it, and what it leaves out below. */
export function setTable(
  { caption, head, rows, note, breaks = false }: MemoTable,
  typecase: Typecase,
): readonly Row[] {
  const { colours, column, sheet } = typecase;
  const { looks, before, cell: room } = sheet;
  const look = looks.cell;
  const bold = head.map((text): MemoCell => ({ runs: [{ text, bold: true }] }));
  const all = head.length > 0 ? [bold, ...rows] : rows;
  const columns = columnsOf(all, typecase);
  const last = columns.at(-1);
  const wide = last ? last.x + last.width + room.side - column.x : 0;
  const rule = (y: number) =>
    `<rect x="${column.x}" y="${y}" width="${wide}" height="0.8" fill="${colours.hairline}"/>`;
  const isHead = (at: number) => at === 0 && head.length > 0;
  const body = all.map((cells, at): Row => {
    const lines = cells.map((cell, column) => linesOf(cell, columns[column]?.width ?? 0, typecase));
    const high = Math.max(...lines.map((each) => each.length), 1) * look.lineHeight + 2 * room.above;
    return {
      height: high,
      before: at === 0 && caption.length === 0 ? before.table : 0,
      keepsNext: at < all.length - 1 && (isHead(at) || (!breaks && all.length <= WHOLE)),
      notes: notesOf(lines.flat()),
      draw: (y) => {
        const words = cells.flatMap((cell, column) =>
          (lines[column] ?? []).map((line, index) => {
            const { x, width } = columns[column] ?? { x: 0, width: 0 };
            const shift = cell.isNumber ? width - wideOf(line) : 0;
            return lineMarkup(
              line,
              { x: x + shift, y: y + room.above + index * look.lineHeight },
              look,
              colours,
            );
          }),
        );
        return (at === 0 ? rule(y) : '') + words.join('') + rule(y + high);
      },
    };
  });
  const above = setParagraph(
    { isItem: false, runs: caption },
    looks.caption,
    { before: before.caption, keepsNext: true },
    typecase,
  );
  const below = note
    ? setParagraph(
        { isItem: false, runs: [{ text: note }] },
        looks.caption,
        { before: before.below },
        typecase,
      )
    : [];
  return [...above, ...body, ...below];
}
