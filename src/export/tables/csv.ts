import { fileTexts } from '../../i18n/export/file.ts';
import { dayOf } from '../../model/day.ts';
import { disarm } from '../../model/text/formula.ts';
import type { ChartFile } from '../charts/chart-file.ts';

/** Without it Excel takes UTF-8 for the system's code page, and Vietnamese falls apart. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A text, a number, or null where it is not known. */
export type CsvCell = string | number | null;

/**
 * A chart's numbers as CSV (RFC 4180, UTF-8 with byte order mark): one rectangle, so that every program takes rows for rows. What it says
 * about itself stands in columns of its own behind the numbers, the same in each row.
 */
export function encodeCsv(file: ChartFile): string {
  const words = fileTexts.of(file.locale);
  return encodeTable(file.columns, file.rows, [
    [words.title, file.title],
    [words.unit, file.subtitle],
    [words.filters, file.filters],
    [words.note, file.notes.join(' ')],
    [words.source, file.source],
    [words.exported, dayOf(file.date)],
    [words.link, file.link],
  ]);
}

/** A table as the text of a CSV file; `same` are columns behind it, heading and text, that say the same in each row. */
export function encodeTable(
  heads: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  same: readonly (readonly [head: string, text: string])[],
): string {
  const texts = same.map(([, text]) => text);
  const all = [[...heads, ...same.map(([head]) => head)], ...rows.map((row) => [...row, ...texts])];
  return `${BYTE_ORDER_MARK}${all.map(encodeRow).join('\r\n')}\r\n`;
}

function encodeRow(cells: readonly CsvCell[]): string {
  return cells.map(encodeCell).join(',');
}

/** Numbers with a decimal point in every language; what is not known, or no number, is an empty cell. */
function encodeCell(cell: CsvCell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (cell === null) return '';
  return quoteCell(disarm(cell));
}

/** A cell of text, within quotation marks where it needs them. */
export const quoteCell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
