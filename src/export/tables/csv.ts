import { fileTexts } from '../../i18n/export/file.ts';
import { dayOf } from '../../model/day.ts';
import type { ChartFile } from '../charts/chart-file.ts';

/** Without it Excel takes UTF-8 for the system's code page, and Vietnamese falls apart. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A text, a number, or null where it is not known. */
export type CsvCell = string | number | null;

/** What a spreadsheet skips before it decides whether a cell is a formula. */
const BLANKS = '[\\s\\u200B-\\u200F\\u2060]*';

/** A line that a spreadsheet would calculate, in half-width or full-width signs (OWASP, "CSV Injection"). */
const FORMULA = new RegExp(`^(?:\\t|${BLANKS}[=+\\-@＝＋－＠])`);

/**
 * A chart's numbers as CSV (RFC 4180, UTF-8 with byte order mark). The table comes first and whole, so that any tool reads
 * it; what it says about itself follows after an empty line, a name and a value in each row.
 */
export function encodeCsv(file: ChartFile): string {
  const words = fileTexts.of(file.locale);
  const about = [
    [words.title, file.title],
    [words.unit, file.subtitle],
    [words.filters, file.filters],
    ...file.notes.map((note) => [words.note, note]),
    [words.source, file.source],
    [words.exported, dayOf(file.date)],
    [words.link, file.link],
  ];
  return encodeRows([file.columns, ...file.rows, [], ...about]);
}

/** Rows of cells as the text of a CSV file; a row without cells is an empty line. */
export function encodeRows(rows: readonly (readonly CsvCell[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map(encodeRow).join('\r\n')}\r\n`;
}

function encodeRow(cells: readonly CsvCell[]): string {
  return cells.map(encodeCell).join(',');
}

/** Numbers with a decimal point in every language; what is not known, or no number, is an empty cell. */
function encodeCell(cell: CsvCell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (cell === null) return '';
  const text = disarm(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text with an apostrophe before whatever a spreadsheet would calculate; lines inside a cell end with LF. */
function disarm(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => (FORMULA.test(line) ? `'${line}` : line));
  return (/^[\r\n]/.test(text) ? "'" : '') + lines.join('\n');
}
