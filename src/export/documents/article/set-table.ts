import type { RunLine } from '../../../model/briefing/slide-scene.ts';
import { layRunLines } from '../../../model/text/run-lines.ts';
import type { MemoCell, MemoTable } from '../memo/memo.ts';
import { shareWidths, sumOf } from '../share-widths.ts';
import type { Row } from './paginate.ts';
import { lineMarkup, markedRuns, notesOf, setParagraph, type Typecase } from './set-text.ts';

/** A table of so many rows stands on one page. */
const WHOLE = 16;

const cellOf = ({ sheet }: Typecase) => sheet.cell;
const lookOf = ({ sheet }: Typecase) => sheet.looks.cell;

/** The lines of a cell, as wide as its column lets them be. */
function linesOf({ runs }: MemoCell, width: number, typecase: Typecase): readonly RunLine[] {
  const look = lookOf(typecase);
  return layRunLines(
    [{ isItem: false, runs: markedRuns(runs, look) }],
    look.fontSize,
    width,
    typecase.measure,
  );
}

const wideOf = ({ runs }: RunLine) => {
  const last = runs.at(-1);
  return last ? last.x + last.width : 0;
};

/** No word asks for more than this share of the column of a page: an address is broken. */
const LONGEST_WORD = 0.3;

/** What the longest word of a cell needs; a number is one word. */
function needOf({ runs, isNumber }: MemoCell, typecase: Typecase): number {
  const { measure, column } = typecase;
  const look = lookOf(typecase);
  const widths = markedRuns(runs, look).flatMap(({ text, bold, raised }) =>
    (isNumber ? [text] : text.split(/\s+/)).map((word) =>
      raised ? 0 : measure(word, look.fontSize, bold ? 600 : 400),
    ),
  );
  return Math.min(Math.max(...widths, 0), LONGEST_WORD * column.width);
}

/** A column wishes to hold so many of its cells in one line: a single long one is broken. */
const MOST = 0.75;

/** The name of a column may stand in so many lines. */
const HEAD_LINES = 2;

/** Where the columns begin, and how wide the words in them may be. */
function columnsOf(
  head: readonly MemoCell[],
  rows: readonly (readonly MemoCell[])[],
  typecase: Typecase,
): readonly { readonly x: number; readonly width: number }[] {
  const count = Math.max(head.length, ...rows.map((row) => row.length), 1);
  const { side } = cellOf(typecase);
  const around = 2 * side + 1;
  const widthOf = (cell: MemoCell) =>
    Math.max(...linesOf(cell, Number.POSITIVE_INFINITY, typecase).map(wideOf), 0);
  const columns = Array.from({ length: count }, (_, column) => {
    const name = head.slice(column, column + 1);
    const cells = rows.flatMap((row) => row[column] ?? []);
    const need = Math.max(...[...name, ...cells].map((cell) => needOf(cell, typecase)), 0);
    const widths = cells.map(widthOf).sort((a, b) => a - b);
    const most = widths[Math.ceil(MOST * (widths.length - 1))] ?? 0;
    const ofName = Math.max(...name.map(widthOf), 0);
    return {
      need: Math.ceil(need) + around,
      wish: Math.ceil(Math.max(most, ofName / HEAD_LINES, need)) + around,
      whole: Math.ceil(Math.max(widths.at(-1) ?? 0, ofName, need)) + around,
    };
  });
  const { width: room } = typecase.column;
  const [needs, wishes, wholes] = [
    columns.map(({ need }) => need),
    columns.map(({ wish }) => wish),
    columns.map(({ whole }) => whole),
  ];
  // Where there is room for most cells, the others share what is left.
  const shared = sumOf(wishes) <= room ? shareWidths(wholes, room, wishes) : shareWidths(wishes, room, needs);
  let { x } = typecase.column;
  return shared.map((width) => {
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
  const { looks, before, cell } = sheet;
  const look = looks.cell;
  const bold = head.map((text): MemoCell => ({ runs: [{ text, bold: true }] }));
  const all = head.length > 0 ? [bold, ...rows] : rows;
  const columns = columnsOf(head.length > 0 ? bold : [], rows, typecase);
  const last = columns.at(-1);
  const wide = last ? last.x + last.width + cell.side - column.x : 0;
  const rule = (y: number) =>
    `<rect x="${column.x}" y="${y}" width="${wide}" height="0.8" fill="${colours.hairline}"/>`;
  const isHead = (at: number) => at === 0 && head.length > 0;
  const body = all.map((cells, at): Row => {
    const lines = cells.map((cell, column) => linesOf(cell, columns[column]?.width ?? 0, typecase));
    const high = Math.max(...lines.map((each) => each.length), 1) * look.lineHeight + 2 * cell.above;
    return {
      height: high,
      before: at === 0 && caption.length === 0 ? before.table : 0,
      keepsNext: at < all.length - 1 && (isHead(at) || (!breaks && all.length <= WHOLE)),
      notes: notesOf(lines.flat()),
      draw: (y) => {
        const words = cells.flatMap(({ isNumber }, column) =>
          (lines[column] ?? []).map((line, index) => {
            const { x, width } = columns[column] ?? { x: 0, width: 0 };
            const shift = isNumber ? width - wideOf(line) : 0;
            return lineMarkup(
              line,
              { x: x + shift, y: y + cell.above + index * look.lineHeight },
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
        { before: before.below, isWhole: true },
        typecase,
      )
    : [];
  const [names] = body;
  const under = (row: Row): Row => (names && head.length > 0 ? { ...row, head: names } : row);
  return [...above, ...body.slice(0, 2), ...body.slice(2).map(under), ...below];
}
