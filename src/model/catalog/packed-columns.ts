/** A table as it travels: the number of its rows, and each column packed in one of the ways below. */
export interface PackedColumns {
  readonly size: number;
  readonly [column: string]: unknown;
}

/** Words packed as codes: the code of a row is the place of its character in `CODES`, and of its word in `values`. */
export interface PackedChoices {
  readonly values: readonly string[];
  readonly codes: string;
}

/** One character for each code: 62 of them are more than any of our vocabularies has words. */
export const CODES = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Radix of the numbers in packed lists. */
export const LIST_RADIX = 36;

/** Unpacks the columns of one table; every reader throws where a column is missing or has another length than the table. */
export interface ColumnReader {
  readonly size: number;
  /** Strings joined by line breaks; an empty one is null. */
  texts(column: string): readonly (string | null)[];
  /** Strings joined by line breaks, each of them there. */
  strings(column: string): readonly string[];
  /** Numbers, or null. */
  numbers(column: string): readonly (number | null)[];
  /** Degrees in hundred-thousandths. */
  degrees(column: string): readonly number[];
  /** Words of a vocabulary; what the build wrote is trusted to be of it. */
  choices<T extends string>(column: string): readonly T[];
  /** `1` and `0`, one character a row. */
  flags(column: string): readonly boolean[];
  /** Items of a table: per row a line of their places in it, in base 36, parted by spaces. */
  lists<T>(column: string, items: readonly T[]): readonly (readonly T[])[];
}

/** Begins to read a packed table; `what` names it in errors. */
export function readColumns(packed: unknown, what: string): ColumnReader {
  const table = asRecord(packed, what);
  const size = table.size;
  if (typeof size !== 'number') throw new Error(`${what}: the number of rows is missing`);

  const sized = <T>(values: readonly T[], column: string) => {
    if (values.length === size) return values;
    throw new Error(`${what}: column "${column}" has ${values.length} rows instead of ${size}`);
  };
  const text = (column: string) => {
    const value = table[column];
    if (typeof value === 'string') return value;
    throw new Error(`${what}: column "${column}" is missing`);
  };
  const strings = (column: string) => (size === 0 ? [] : sized(text(column).split('\n'), column));
  const array = (column: string) => {
    const value = table[column];
    if (Array.isArray(value)) return sized<unknown>(value, column);
    throw new Error(`${what}: column "${column}" is missing`);
  };

  return {
    size,
    strings,
    texts: (column) => strings(column).map((value) => value || null),
    numbers: (column) => array(column).map((value) => (typeof value === 'number' ? value : null)),
    degrees: (column) => array(column).map((value) => Number(value) / DEGREE),
    choices: <T extends string>(column: string) => {
      const { values, codes } = asRecord(
        table[column],
        `${what}: column "${column}"`,
      ) as unknown as PackedChoices;
      return sized([...codes], column).map((code) => values[CODES.indexOf(code)] as T);
    },
    flags: (column) => sized([...text(column)], column).map((flag) => flag === '1'),
    lists: <T>(column: string, items: readonly T[]) =>
      strings(column).map((line) =>
        line === '' ? [] : line.split(' ').map((place) => items[Number.parseInt(place, LIST_RADIX)] as T),
      ),
  };
}

/** Packed degrees in one degree: five decimals, about a metre, are all that the tables allow. */
export const DEGREE = 100_000;

/** The value as an object whose fields may be anything; throws where it is none. */
export function asRecord(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new Error(`${what}: expected an object`);
}

/** A value whose row is known to be there: the reader has compared the lengths of the columns. */
export function at<T>(values: readonly T[], row: number): T {
  return values[row] as T;
}
