import type { Report } from './problem.ts';

/** One record: its cells without quotes, and where each begins in the text, its opening quote included. */
export interface Row {
  readonly cells: readonly string[];
  readonly offsets: readonly number[];
  /** Line on which the record begins, from 1. */
  readonly line: number;
}

type Complain = (offset: number, message: string) => void;

/**
 * The records of a CSV text (RFC 4180: commas, or another separator of one character; double quotes, lines ended by CRLF or
 * LF). Broken records are reported and left out. It is written out here because the CSV libraries tell a record's line at best, never a cell's column.
 */
export function parseRows(text: string, file: string, report: Report, separator = ','): readonly Row[] {
  const rows: Row[] = [];
  let start = 0;
  let line = 1;
  while (start < text.length) {
    let broken = false;
    const { cells, offsets, end } = readRecord(text, start, separator, (offset, message) => {
      broken = true;
      report({ file, ...placeOf(text, start, line, offset), message });
    });
    if (!broken) rows.push({ cells, offsets, line });
    line += countFeeds(text, start, end);
    start = end;
  }
  return rows;
}

/** Line and column, in characters from 1, of a cell of a row of the text. */
export function cellPlace(text: string, row: Row, cell: number): { line: number; column: number } {
  const start = row.offsets[0] ?? 0;
  return placeOf(text, start, row.line, row.offsets[cell] ?? start);
}

function placeOf(
  text: string,
  start: number,
  line: number,
  offset: number,
): { line: number; column: number } {
  const before = text.slice(start, offset).split('\n');
  return { line: line + before.length - 1, column: [...(before.at(-1) ?? '')].length + 1 };
}

function countFeeds(text: string, start: number, end: number): number {
  let feeds = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) feeds++;
  return feeds;
}

/** Reads to the end of the record; after a complaint, to the end of the line on which reading stopped. */
function readRecord(text: string, start: number, separator: string, complain: Complain) {
  const cells: string[] = [];
  const offsets: number[] = [];
  let at = start;
  for (;;) {
    offsets.push(at);
    const read = text[at] === '"' ? readQuoted : readPlain;
    const cell = read(text, at, separator, complain);
    if (cell === null) return { cells, offsets, end: text.length };
    cells.push(cell.value);
    at = cell.end;
    if (text[at] !== separator) return { cells, offsets, end: afterLine(text, at) };
    at++;
  }
}

/** A cell without quotes: up to the next separator or the end of the line. */
function readPlain(text: string, start: number, separator: string, complain: Complain) {
  const lineEnd = endOfLine(text, start);
  const next = text.indexOf(separator, start);
  const end = next >= 0 && next < lineEnd ? next : lineEnd;
  const value = text.slice(start, end);
  const quote = value.indexOf('"');
  if (quote >= 0) {
    complain(start + quote, 'stray quote: put the whole cell in quotes and double the quotes inside it');
    return { value, end: lineEnd };
  }
  const carriageReturn = value.indexOf('\r');
  if (carriageReturn >= 0) {
    complain(start + carriageReturn, 'carriage return without line feed: save with line ends CRLF or LF');
    return { value, end: lineEnd };
  }
  return { value, end };
}

/** A cell in quotes, which may hold commas, line ends and doubled quotes; null where no quote closes it. */
function readQuoted(text: string, start: number, separator: string, complain: Complain) {
  let value = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) {
      complain(start, 'unterminated quote: no quote closes the cell that begins here');
      return null;
    }
    value += text.slice(from, quote);
    const end = quote + 1;
    if (text[end] === '"') {
      value += '"';
      from = end + 1;
    } else if (end >= text.length || text[end] === separator || end === endOfLine(text, end)) {
      return { value, end };
    } else {
      complain(
        quote,
        `stray quote: it closes the cell that begins with ${excerpt(text, start)}, and text follows`,
      );
      return { value, end: endOfLine(text, end) };
    }
  }
}

function excerpt(text: string, start: number): string {
  return `${text.slice(start, start + 20).replace(/\s+/g, ' ')}…`;
}

/** Offset of the CRLF, LF or end of text that ends the line. */
function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  if (feed < 0) return text.length;
  return feed > from && text[feed - 1] === '\r' ? feed - 1 : feed;
}

/** Offset of the next line. */
function afterLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  return feed < 0 ? text.length : feed + 1;
}
