import writeXlsxFile, { type SheetData } from 'write-excel-file/browser';
import type { FileJob } from '../file-job.ts';
import { eachSteadily } from './each-steadily.ts';
import type { OwnCell, OwnFile, WrittenAs } from './own-file.ts';
import { sheetText } from './sheet-text.ts';
import { TooLargeForSheet } from './too-large.ts';

/** What one sheet of a workbook holds at most, in rows (ECMA-376; Excel's own limit), without its heads. */
const MOST_ROWS = 1_048_575;

/** More cells than these a browser does not write into a workbook at once. */
const MOST_CELLS = 4_000_000;

/** A cell that is text even where it begins like a formula. */
const textCell = (text: string, bold = false) => ({
  value: sheetText(text),
  type: String,
  ...(bold ? { fontWeight: 'bold' as const } : {}),
});

const HAS_DAYS = Date.UTC(1900, 2, 1);

function cellOf(cell: OwnCell, as: WrittenAs) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  const day = as === 'day' ? Date.parse(cell) : Number.NaN;
  // Excel has no days before March 1900 that other programs agree on.
  return day >= HAS_DAYS ? { value: new Date(day), type: Date, format: 'yyyy-mm-dd' } : textCell(cell);
}

/** A list as a workbook: the list, and a sheet of what the file says about itself. Error: `TooLargeForSheet`. */
export async function buildOwnXlsx(file: OwnFile, job: FileJob): Promise<Blob> {
  const { columns, rows, about, words } = file;
  if (rows.length > MOST_ROWS || rows.length * columns.length > MOST_CELLS) throw new TooLargeForSheet();
  const data: SheetData = [columns.map(({ name }) => textCell(name, true))];
  await eachSteadily(
    rows,
    job,
    (row) => {
      data.push(columns.map(({ cell, as }) => cellOf(cell(row), as)));
      return true;
    },
    job.onProgress,
  );
  const blob = await writeXlsxFile([
    { sheet: words.list, data, columns: columns.map(() => ({ width: 22 })), stickyRowsCount: 1 },
    {
      sheet: words.about,
      data: about.map(([name, text]) => [textCell(name, true), textCell(text)]),
      columns: [{ width: 28 }, { width: 110 }],
    },
  ]).toBlob();
  job.signal.throwIfAborted();
  return blob;
}
