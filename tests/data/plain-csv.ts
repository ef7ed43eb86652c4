import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A second, simpler reader of the project's tables, so that the counts of the build are not checked by itself. */
export function readPlain(file: string, folder = 'tables'): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'data', folder, file), 'utf8');
  const [header = [], ...rows] = text.trim().split(/\r?\n/).map(splitLine);
  return rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}

/** Cells of one line; no cell of the real tables holds a line end. */
function splitLine(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );
}

/** How many of the rows there are per key; a row may have several keys or none. */
export function countBy<T>(
  rows: readonly T[],
  keys: (row: T) => readonly string[],
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const key of rows.flatMap(keys)) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
