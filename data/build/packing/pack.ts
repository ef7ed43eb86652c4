import {
  type Column,
  type Columns,
  columnName,
  isColumn,
  type RecordOf,
} from '../../../src/model/columns/column.ts';
import {
  CODES,
  DEGREE,
  ITEM_SEPARATOR,
  LIST_RADIX,
  type PackedWords,
  PLACE_SEPARATOR,
  type Pools,
} from '../../../src/model/columns/unpack.ts';

/** A table as it travels: the number of its rows, and each column packed in its form. */
export interface PackedTable {
  readonly size: number;
  readonly [column: string]: unknown;
}

/** Packs records by their columns, like beside like, which compresses best; `unpackTable` gives them back. */
export function packTable<D extends Columns>(
  columns: D,
  records: readonly RecordOf<D>[],
  pools: Pools = {},
): PackedTable {
  return { size: records.length, ...packGroup(columns, records, '', pools) };
}

function packGroup(
  columns: Columns,
  records: readonly object[],
  group: string,
  pools: Pools,
): Readonly<Record<string, unknown>> {
  return Object.assign(
    {},
    ...Object.entries(columns).map(([key, declared]) => {
      const name = columnName(group, key);
      const values = records.map((record): unknown => Reflect.get(record, key));
      return isColumn(declared)
        ? { [name]: packColumn(declared, values, pools) }
        : packGroup(declared, values.filter(isObject), name, pools);
    }),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function packColumn(
  { form, vocabulary, pool = '' }: Column<unknown>,
  values: readonly unknown[],
  pools: Pools,
) {
  switch (form) {
    case 'texts':
      return packTexts(values);
    case 'numbers':
      return values;
    case 'points':
      return packPoints(values);
    case 'flags':
      return values.map((value) => (value === true ? '1' : '0')).join('');
    case 'words':
      return packWords(values);
    case 'items':
    case 'shared':
      return packItems(values, vocabulary ?? pools[pool] ?? []);
    case 'joined':
    case 'joined-numbers':
      return packTexts(values.map((value) => itemsOf(value).join(ITEM_SEPARATOR) || null));
  }
}

/** Texts joined by line breaks, null as an empty one; throws where a text would not come back as it was. */
export function packTexts(values: readonly unknown[]): string {
  const isSound = (value: unknown) =>
    value === null || (typeof value === 'string' && value !== '' && !value.includes('\n'));
  const broken = values.find((value) => !isSound(value));
  if (broken !== undefined) throw new Error(`"${broken}" cannot be packed: it is empty or has a line break`);
  return values.map((value) => value ?? '').join('\n');
}

function packPoints(values: readonly unknown[]) {
  return [0, 1].map((axis) => packDegrees(values.map((value) => Number(itemsOf(value)[axis]))));
}

/** Degrees in hundred-thousandths; throws where there are more decimals. */
export function packDegrees(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const packed = Math.round(value * DEGREE);
    if (packed / DEGREE !== value)
      throw new Error(`${value} cannot be packed: it has more than five decimals`);
    return packed;
  });
}

/** Values as one character each, the most frequent value first. */
export function packWords(values: readonly unknown[]): PackedWords {
  const words = mostFrequent(values);
  if (words.length > CODES.length)
    throw new Error(`${words.length} different words are too many for ${CODES.length} codes`);
  const codes = new Map(words.map((word, index) => [word, CODES.charAt(index)]));
  return { values: words, codes: values.map((value) => codes.get(value)).join('') };
}

/** Per row a line of the places of its items in the table of items, in base 36. */
function packItems(lists: readonly unknown[], items: readonly unknown[]): string {
  // Items that are objects are alike where their text is.
  const places = new Map(items.map((item, index) => [JSON.stringify(item), index.toString(LIST_RADIX)]));
  const placeOf = (item: unknown) => {
    const place = places.get(JSON.stringify(item));
    if (place !== undefined) return place;
    throw new Error(`${JSON.stringify(item)} cannot be packed: it is not in the table of items`);
  };
  return lists.map((list) => itemsOf(list).map(placeOf).join(PLACE_SEPARATOR)).join('\n');
}

function itemsOf(list: unknown): readonly unknown[] {
  if (Array.isArray(list)) return list;
  throw new Error(`${JSON.stringify(list)} cannot be packed: it is no list`);
}

/** The different values, the most frequent first, so that they get the shortest places; ties keep their order. */
export function mostFrequent<T>(
  values: readonly T[],
  keyOf: (value: T) => unknown = (value) => value,
): readonly T[] {
  const counts = new Map<unknown, { value: T; count: number }>();
  for (const value of values) {
    const key = keyOf(value);
    const { count } = counts.get(key) ?? { count: 0 };
    counts.set(key, { value, count: count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ value }) => value);
}
