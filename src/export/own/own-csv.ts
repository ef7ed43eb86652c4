import { type Notation, parseNumber } from '../../model/own/values/numbers.ts';
import { disarm } from '../../model/text/formula.ts';
import type { FileJob } from '../file-job.ts';
import { BYTE_ORDER_MARK, quoteCell } from '../tables/csv.ts';
import { eachSteadily } from './each-steadily.ts';
import type { OwnFile } from './own-file.ts';

/** A cell as it stands in the list; what a spreadsheet would calculate is disarmed, unless it is a number of a column of numbers. */
const encode = (text: string, notation: Notation | null): string =>
  quoteCell(notation !== null && parseNumber(text, notation) !== null ? text : disarm(text));

/** So many rows are one piece of the file. */
const PIECE = 4096;

/** A list as CSV (RFC 4180, UTF-8 with byte order mark), its cells as they were written, and how each row was placed. */
export async function buildOwnCsv({ columns, rows }: OwnFile, job: FileJob): Promise<Blob> {
  const line = (cells: readonly string[]) => `${cells.join(',')}\r\n`;
  const pieces = [BYTE_ORDER_MARK + line(columns.map(({ name }) => encode(name, null)))];
  let piece = '';
  await eachSteadily(
    rows,
    job,
    (row, index) => {
      piece += line(columns.map(({ text, notation }) => encode(text(row), notation)));
      if (index % PIECE === PIECE - 1) {
        pieces.push(piece);
        piece = '';
      }
      return true;
    },
    job.onProgress,
  );
  return new Blob([...pieces, piece], { type: 'text/csv;charset=utf-8' });
}
