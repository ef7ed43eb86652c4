import type { z } from 'zod';
import type { Report } from './problem.ts';
import { cellPlace, parseRows, type Row } from './rows.ts';
import { readText } from './text-file.ts';

/** A valid row of a table and the cells that it was made from. */
export interface Entry<T> {
  readonly value: T;
  readonly row: Row;
}

/** A table as read: its valid rows, and how to speak of their cells. */
export interface Table<T> {
  /** Its path, as problems name it. */
  readonly file: string;
  readonly entries: readonly Entry<T>[];
  /** Every value of a column as written, in rows with other faults too, so that one fault is not told twice. */
  values(column: keyof T & string): ReadonlySet<string>;
  /** Reports a problem of one cell: the column, the value as written, the rule. */
  complain(entry: Entry<T>, column: keyof T & string, rule: string): void;
}

/** A zod object schema; its keys are the columns. */
export type RowSchema<T> = z.ZodType<T> & { readonly shape: object };

/** Names that JavaScript gives a meaning of its own, so that a column of that name would silently be lost. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Cells shown in a message are cut after this many characters. */
const SHOWN = 80;

/** Reads a table with the columns and rules of a schema; null where file or header are so wrong that no row counts. */
export function readTable<T>(
  path: string,
  file: string,
  schema: RowSchema<T>,
  report: Report,
  mayBeEmpty = false,
): Table<T> | null {
  const text = readText(path, file, report);
  if (text === null) return null;
  const columns = Object.keys(schema.shape);
  if (text.trim() === '') {
    report({
      file,
      line: 1,
      column: 1,
      message: `the file is empty: it must begin with ${columns.join(',')}`,
    });
    return null;
  }
  const [header, ...rows] = parseRows(text, file, report);
  if (header?.line !== 1) return null;
  if (!checkHeader(text, file, header, columns, report)) return null;

  const indices = new Map(header.cells.map((name, index) => [name, index]));
  const complain = (row: Row, column: string, rule: string) => {
    const index = indices.get(column) ?? 0;
    const value = row.cells[index] ?? '';
    const shown = value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
    report({ file, ...cellPlace(text, row, index), message: `${column} "${shown}" ${rule}` });
  };

  const whole = rows.filter((row) => checkLength(row, header, file, report));
  const entries: Entry<T>[] = [];
  for (const row of whole) {
    const record = Object.fromEntries(header.cells.map((name, index) => [name, row.cells[index]]));
    const parsed = schema.safeParse(record);
    if (parsed.success) entries.push({ value: parsed.data, row });
    else for (const [column, rule] of firstIssues(parsed.error)) complain(row, column, rule);
  }
  if (rows.length === 0 && !mayBeEmpty) {
    report({ file, line: 2, column: 1, message: 'the table has no row below its header' });
  }
  return {
    file,
    entries,
    values: (column) => new Set(whole.map((row) => row.cells[indices.get(column) ?? -1] ?? '')),
    complain: ({ row }, column, rule) => complain(row, column, rule),
  };
}

function checkHeader(
  text: string,
  file: string,
  header: Row,
  columns: readonly string[],
  report: Report,
): boolean {
  let sound = true;
  const complain = (index: number, message: string) => {
    sound = false;
    report({ file, ...cellPlace(text, header, index), message });
  };
  header.cells.forEach((name, index) => {
    if (FORBIDDEN.has(name)) complain(index, `the column may not be named "${name}"`);
    else if (header.cells.indexOf(name) < index) complain(index, `the column "${name}" is there twice`);
    else if (!columns.includes(name))
      complain(index, `the column "${name}" is not known: the table has ${columns.join(', ')}`);
  });
  for (const name of columns) {
    if (!header.cells.includes(name)) complain(0, `the column "${name}" is missing`);
  }
  return sound;
}

function checkLength(row: Row, header: Row, file: string, report: Report): boolean {
  const wanted = header.cells.length;
  const found = row.cells.length;
  if (found === wanted) return true;
  const message =
    found === 1 && row.cells[0] === ''
      ? 'the line is empty'
      : `the row has ${found} cells instead of ${wanted}`;
  report({ file, line: row.line, column: 1, message });
  return false;
}

/** The first broken rule of each column. */
function firstIssues(error: z.ZodError): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  for (const { path, message } of error.issues) {
    const column = String(path[0]);
    if (!rules.has(column)) rules.set(column, message);
  }
  return rules;
}
