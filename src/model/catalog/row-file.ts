import { DATA_VERSION } from './catalog-file.ts';
import { asRecord } from './packed-columns.ts';

/** One row of a small table as it travels: a cell is a text, a number, a list of texts, or null. */
export interface RowReader {
  /** A text; null where the cell is empty. */
  text(column: string): string | null;
  /** A text that the build has found to be there. */
  string(column: string): string;
  /** A number; null where the cell is empty. */
  number(column: string): number | null;
  /** A list of texts; none where the cell is empty. */
  texts(column: string): readonly string[];
}

/** Reads the rows of a parsed `{version, rows}` file; `name` is its own in errors. Throws a sentence where it has another form. */
export function readRows(json: unknown, name: string): readonly RowReader[] {
  const file = asRecord(json, name);
  if (file.version !== DATA_VERSION || !Array.isArray(file.rows)) {
    throw new Error(`${name} has another form than this program reads: reload the page`);
  }
  return file.rows.map((row) => readRow(asRecord(row, `${name}, a row`)));
}

function readRow(row: Readonly<Record<string, unknown>>): RowReader {
  const text = (column: string) => {
    const value = row[column];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return {
    text,
    string: (column) => text(column) ?? '',
    number: (column) => {
      const value = row[column];
      return typeof value === 'number' ? value : null;
    },
    texts: (column) => {
      const value = row[column];
      return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
    },
  };
}
