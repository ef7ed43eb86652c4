import readWorkbook from 'read-excel-file/universal';
import { declaredSizes, refuseBomb } from './archive.ts';
import { ReadingFault } from './fault.ts';
import { type OwnTable, TableBuilder } from './table.ts';

/** A sheet of a workbook: its name and cells as texts, numbers with a point and days as `2024-05-31`. */
export interface OwnSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** How the old binary files of Excel begin, and encrypted new ones. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0] as const;

/** Before this a date is only a time of day: Excel counts its days from here. */
const FIRST_DAY = Date.UTC(1900, 0, 1);

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  if (Number.isNaN(cell.getTime())) return '';
  // Excel knows no zones: what the library reads as a time of UTC is the day and the time that the sheet shows.
  const [day = '', time = ''] = cell.toISOString().slice(0, 19).split('T');
  if (cell.getTime() < FIRST_DAY) return time;
  return time === '00:00:00' ? day : `${day} ${time}`;
}

/**
 * The sheets of an XLSX file that have any cells. Formulas count by the values that the file keeps of them. Throws a
 * `ReadingFault` for old or damaged files, and for those that would unpack to more than memory holds.
 */
export async function readSheets(bytes: Uint8Array<ArrayBuffer>): Promise<readonly OwnSheet[]> {
  if (OLE.every((byte, index) => bytes[index] === byte)) throw new ReadingFault({ kind: 'old-excel' });
  try {
    refuseBomb(bytes, declaredSizes(bytes));
  } catch (problem) {
    if (problem instanceof ReadingFault) throw problem;
    throw new ReadingFault({ kind: 'no-sheet', detail: String(problem) });
  }
  const sheets = await readWorkbook(bytes.buffer).catch((problem: unknown) => {
    throw new ReadingFault({ kind: 'no-sheet', detail: String(problem) });
  });
  return sheets
    .map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((cells) => cells.map((cell) => textOf(cell).normalize('NFC'))),
    }))
    .filter(({ rows }) => rows.some((cells) => cells.some((cell) => cell.trim() !== '')));
}

/** A sheet as a table. Throws a `ReadingFault` where it has only a header. */
export function tableOfSheet({ rows }: OwnSheet): OwnTable {
  const builder = new TableBuilder();
  rows.forEach((cells, index) => {
    if (cells.some((cell) => cell.trim() !== '')) builder.push(cells, index + 1);
  });
  return builder.finish();
}
