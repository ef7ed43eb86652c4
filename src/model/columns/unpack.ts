import { type Column, type Columns, columnName, isColumn, type RecordOf } from './column.ts';

/** Values packed as codes: the code of a row is the place of its character in `CODES`, and of its value in `values`. */
export interface PackedWords {
  readonly values: readonly unknown[];
  readonly codes: string;
}

/** One character for each code: 62 of them are more than any of our vocabularies has words. */
export const CODES = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Radix of the numbers in packed lists. */
export const LIST_RADIX = 36;

/** Packed degrees in one degree: five decimals, about a metre, are all that the tables allow. */
export const DEGREE = 100_000;

/** Between the items of a list that travels as a text, as in the tables. */
export const ITEM_SEPARATOR = ';';

/** Between the places of items in their vocabulary or pool. */
export const PLACE_SEPARATOR = ' ';

/** The value as an object whose fields may be anything; throws where it is none. */
export function asRecord(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value;
  throw new Error(`${what}: expected an object`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The tables of items that rows of a file share, by their names. */
export type Pools = Readonly<Record<string, readonly unknown[]>>;

/**
 * The records of a packed table, by the columns that it was packed with; `what` names it in errors. Throws where a column
 * is missing or has another length than the table.
 */
export function unpackTable<D extends Columns>(
  columns: D,
  packed: unknown,
  what: string,
  pools: Pools = {},
): readonly RecordOf<D>[] {
  const table = asRecord(packed, what);
  const { size } = table;
  if (typeof size !== 'number') throw new Error(`${what}: the number of rows is missing`);

  const unpackOne = (column: Column<unknown>, name: string) => {
    const values = unpackColumn(column, table[name], pools);
    if (!values) throw new Error(`${what}: column "${name}" is missing`);
    // No text and one empty text look alike.
    if (values.length === size || size === 0) return values;
    throw new Error(`${what}: column "${name}" has ${values.length} rows instead of ${size}`);
  };
  const unpackGroup = (group: Columns, path: string): readonly unknown[] => {
    const unpacked = Object.entries(group).map(([key, declared]) => {
      const name = columnName(path, key);
      return [key, isColumn(declared) ? unpackOne(declared, name) : unpackGroup(declared, name)] as const;
    });
    return Array.from({ length: size }, (_, row) =>
      Object.fromEntries(unpacked.map(([key, values]) => [key, values[row]])),
    );
  };
  // `RecordOf` says in types what `unpackGroup` does; what the build wrote by the same columns is trusted.
  return unpackGroup(columns, '') as readonly RecordOf<D>[];
}

/** The values of a column, or null where it has not its form. */
function unpackColumn(
  { form, vocabulary, pool = '' }: Column<unknown>,
  packed: unknown,
  pools: Pools,
): readonly unknown[] | null {
  if (form === 'words') return isRecord(packed) ? unpackWords(packed) : null;
  if (form === 'numbers') return Array.isArray(packed) ? packed : null;
  if (form === 'points') return Array.isArray(packed) ? unpackPoints(packed) : null;
  if (typeof packed !== 'string') return null;
  if (form === 'flags') return [...packed].map((character) => character === '1');
  const lines = packed.split('\n');
  if (form === 'texts') return lines.map((line) => line || null);
  const split = (separator: string) => lines.map((line) => (line ? line.split(separator) : []));
  if (form === 'joined') return split(ITEM_SEPARATOR);
  if (form === 'joined-numbers') return split(ITEM_SEPARATOR).map((items) => items.map(Number));
  const items = vocabulary ?? pools[pool] ?? [];
  return split(PLACE_SEPARATOR).map((places) =>
    places.map((place) => items[Number.parseInt(place, LIST_RADIX)]),
  );
}

function unpackWords({ values, codes }: Partial<PackedWords>): readonly unknown[] | null {
  return values && codes !== undefined ? [...codes].map((code) => values[CODES.indexOf(code)]) : null;
}

function unpackPoints([lngs, lats]: readonly unknown[]): readonly unknown[] | null {
  if (!Array.isArray(lngs) || !Array.isArray(lats)) return null;
  return lngs.map((lng, row) => [Number(lng) / DEGREE, Number(lats[row]) / DEGREE]);
}
