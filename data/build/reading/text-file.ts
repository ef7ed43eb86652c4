import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { Report } from './problem.ts';

/** The largest file that is read, in bytes: eight times the largest table, and small enough to hold in memory. */
export const MAX_BYTES = 50_000_000;

const NEWLINE = 0x0a;
const MARK = '\u{feff}';

/** The text of a UTF-8 file without its byte order mark, or null where it cannot be read; `file` names it in problems. */
export function readText(path: string, file: string, report: Report): string | null {
  const refuse = (message: string, line = 1, column = 1) => {
    report({ file, line, column, message });
    return null;
  };
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) return refuse('the file is missing');
  if (stat.size > MAX_BYTES) {
    return refuse(
      `the file has ${megabytes(stat.size)} MB, more than the ${megabytes(MAX_BYTES)} MB that are read`,
    );
  }
  const bytes = readFileSync(path);
  if (!isUtf8(bytes)) {
    const { offset, line, column } = findInvalidByte(bytes);
    const byte = bytes.readUInt8(offset).toString(16).toUpperCase().padStart(2, '0');
    return refuse(`byte 0x${byte} at offset ${offset} is not UTF-8: save the file as UTF-8`, line, column);
  }
  const text = bytes.toString('utf8');
  return text.startsWith(MARK) ? text.slice(1) : text;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}

/** Where decoding fails first. Lines are tried one by one, as no byte of a longer UTF-8 sequence is a line feed. */
function findInvalidByte(bytes: Buffer): { offset: number; line: number; column: number } {
  let start = 0;
  let line = 1;
  while (start < bytes.length) {
    const feed = bytes.indexOf(NEWLINE, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const lineBytes = bytes.subarray(start, end);
    if (!isUtf8(lineBytes)) {
      const valid = validPrefix(lineBytes);
      const column = [...lineBytes.subarray(0, valid).toString('utf8')].length + 1;
      return { offset: start + valid, line, column };
    }
    start = end;
    line++;
  }
  return { offset: 0, line: 1, column: 1 };
}

/** Length in bytes of the characters before the first that is not UTF-8. */
function validPrefix(line: Buffer): number {
  let valid = 0;
  while (valid < line.length) {
    const length = [1, 2, 3, 4].find((bytes) => isUtf8(line.subarray(valid, valid + bytes)));
    if (length === undefined) return valid;
    valid += length;
  }
  return valid;
}
