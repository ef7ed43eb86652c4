import { type ColumnType, categoriesOf, dateOf, numbersOf } from '../meaning/column-types.ts';
import type { PackedText } from '../reading/packed-text.ts';
import type { OwnDate } from '../values/dates.ts';
import { parseNumber } from '../values/numbers.ts';

/** A date as a year with a fraction, at the beginning of what it says: 2024 for the year, 2024.5 for 1 July. */
export function decimalYear({ year, month, day }: OwnDate): number {
  const begin = Date.UTC(2000, 0, 1);
  const at = (y: number, m: number, d: number) => new Date(begin).setUTCFullYear(y, m, d);
  const [from, to] = [at(year, 0, 1), at(year + 1, 0, 1)];
  return year + (at(year, (month ?? 1) - 1, day ?? 1) - from) / (to - from);
}

const known = new WeakMap<PackedText, Map<string, Float64Array<ArrayBuffer>>>();

/** The column as numbers, dates as decimal years; NaN where a cell has none, and throughout a column of texts. Read once for each type. */
export function valuesOf(column: PackedText, type: ColumnType, rows: number): Float64Array<ArrayBuffer> {
  const types = known.get(column) ?? new Map<string, Float64Array<ArrayBuffer>>();
  known.set(column, types);
  const key = JSON.stringify(type);
  const values = types.get(key) ?? readValues(column, type, rows);
  types.set(key, values);
  return values;
}

function readValues(column: PackedText, type: ColumnType, rows: number): Float64Array<ArrayBuffer> {
  if (type.kind === 'number')
    return numbersOf(column, rows, (text) => parseNumber(text, type.notation)).values;
  if (type.kind === 'date')
    return numbersOf(column, rows, (text) => {
      const date = dateOf(text, type);
      return date && decimalYear(date);
    }).values;
  return new Float64Array(rows).fill(Number.NaN);
}

const categories = new WeakMap<PackedText, ReturnType<typeof categoriesOf>>();

/** The column as categories, the most frequent first; see `categoriesOf`. Read once. */
export function codesOf(column: PackedText, rows: number): ReturnType<typeof categoriesOf> {
  const codes = categories.get(column) ?? categoriesOf(column, rows);
  categories.set(column, codes);
  return codes;
}

/** What a column is read as: numbers, dates among them as decimal years, or categories. */
export type ReadAs = 'values' | 'codes';

/** What a column was read as. */
export type ColumnRead =
  | { readonly kind: 'values'; readonly values: Float64Array<ArrayBuffer> }
  | { readonly kind: 'codes'; readonly codes: ReturnType<typeof categoriesOf> };

/** Whether a column has been read as something, so that to ask for it costs nothing. */
export const isRead = (column: PackedText, type: ColumnType, as: ReadAs): boolean =>
  as === 'codes' ? categories.has(column) : known.get(column)?.has(JSON.stringify(type)) === true;

/** Reads a column as it will be asked for, for another thread to take over; see `takeColumn`. */
export const readColumn = (column: PackedText, type: ColumnType, as: ReadAs, rows: number): ColumnRead =>
  as === 'values'
    ? { kind: 'values', values: readValues(column, type, rows) }
    : { kind: 'codes', codes: categoriesOf(column, rows) };

/** Takes over what another thread has read of a column: it is not read again. */
export function takeColumn(column: PackedText, type: ColumnType, read: ColumnRead): void {
  if (read.kind === 'codes') categories.set(column, read.codes);
  else known.set(column, (known.get(column) ?? new Map()).set(JSON.stringify(type), read.values));
}
