import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from '../../build/reading/problem.ts';
import { parseRows } from '../../build/reading/rows.ts';
import { readText } from '../../build/reading/text-file.ts';
import { UpgradeError } from '../fault.ts';
import { parseJson } from '../fetching.ts';
import type { RawRecord } from './fields.ts';

/** What a source said, parsed but not understood, and on which day (`2026-11-30`). */
export interface Download {
  readonly content: unknown;
  readonly day: string;
  /** The file or service, as faults name it. */
  readonly place: string;
}

/** Reads a file that was downloaded by hand: JSON, or CSV as a list of records. Its day is that on which it was last written. */
export function readDownload(path: string): Download {
  const place = basename(path);
  const problems: Problem[] = [];
  const text = readText(path, place, (problem) => problems.push(problem));
  if (text === null) {
    throw new UpgradeError(
      problems.map(({ message }) => ({ place: path, what: message, mend: 'Download it again.' })),
    );
  }
  const isTable = !/^\s*[[{<]/.test(text) && text.includes('\n');
  return {
    content: isTable ? readRecords(text, place) : parseJson(text, place),
    day: statSync(path).mtime.toISOString().slice(0, 10),
    place,
  };
}

/** Records of a CSV; the Data Hub parts cells with semicolons, spreadsheets may save them with commas. */
function readRecords(text: string, place: string): readonly RawRecord[] {
  const firstLine = text.slice(0, text.indexOf('\n'));
  const separator = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
  const problems: Problem[] = [];
  const [header, ...rows] = parseRows(text, place, (problem) => problems.push(problem), separator);
  const names = header?.cells ?? [];
  for (const row of rows) {
    if (row.cells.length !== names.length) {
      const message = `the row has ${row.cells.length} cells instead of ${names.length}`;
      problems.push({ file: place, line: row.line, column: 1, message });
    }
  }
  if (problems.length > 0) {
    throw new UpgradeError(
      problems.map(({ line, message }) => ({
        place: `${place}:${line}`,
        what: message,
        mend: 'Download the file again, or take the JSON export.',
      })),
    );
  }
  return rows.map(({ cells }) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
}
