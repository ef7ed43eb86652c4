import type { Columns, RecordOf, RowOf } from '../columns/column.ts';
import { recordOf } from '../columns/record.ts';
import { asRecord } from '../columns/unpack.ts';
import { DATA_VERSION } from './packed-tables.ts';

/**
 * The records of a parsed `{version, rows}` file, in which a small table travels as its rows; `name` is the file's own in
 * errors. Throws a sentence where it has another form.
 */
export function readRows<D extends Columns>(columns: D, json: unknown, name: string): readonly RecordOf<D>[] {
  const file = asRecord(json, name);
  if (file.version !== DATA_VERSION || !Array.isArray(file.rows)) {
    throw new Error(`${name} has another form than this program reads: reload the page`);
  }
  // The build checked each row by the same columns.
  return file.rows.map((row) => recordOf(columns, asRecord(row, `${name}, a row`) as RowOf<D>));
}
