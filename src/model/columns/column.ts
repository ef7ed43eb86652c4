/** What a cell of a table may hold. Plain data, so that the browser, which reads no cell, carries no reader of cells. */
export type Cell =
  | { readonly rule: PlainRule }
  /** One of the words; an empty cell means the word `blank`, where there is one. */
  | { readonly rule: 'choice'; readonly words: readonly string[]; readonly blank?: string }
  | { readonly rule: 'year'; readonly first: number }
  | { readonly rule: 'integer'; readonly least: number; readonly most: number }
  | { readonly rule: 'optional'; readonly of: Cell }
  | { readonly rule: 'list'; readonly of: Cell; readonly filled: boolean };

/** Rules that need no more than their name; `made` has no cell of its own, as the build makes the value of others. */
export type PlainRule =
  | 'amount'
  | 'date'
  | 'document-id'
  | 'email'
  | 'flag'
  | 'id'
  | 'iso2'
  | 'iso3'
  | 'latitude'
  | 'longitude'
  | 'made'
  | 'ror-id'
  | 'sources'
  | 'text'
  | 'url'
  | 'wikidata-id'
  | 'yes-no';

/** How the values of a column travel in a packed file; `unpack.ts` reads each form, the build's `pack.ts` writes it. */
export type Form =
  /** Texts joined by line breaks; an empty one is null. */
  | 'texts'
  /** Numbers, or null. */
  | 'numbers'
  /** A list of longitudes and one of latitudes, in hundred-thousandths of a degree. */
  | 'points'
  /** `1` and `0`, one character a row. */
  | 'flags'
  /** A character a row for each of at most 62 different values, and the list of these values. */
  | 'words'
  /** Per row the places of its items in the column's vocabulary, parted by spaces. */
  | 'items'
  /** Per row the places of its items in a table that rows of the file share. */
  | 'shared'
  /** Per row its texts, parted by semicolons. */
  | 'joined'
  /** Per row its numbers, parted by semicolons. */
  | 'joined-numbers';

/**
 * A column of a table: what its cells may hold, how its values travel, and `T`, what the application gets of a cell. `Name`
 * is its name in the table where that differs from `columnName` of its key.
 */
export interface Column<T, Name extends string = string> {
  readonly cell: Cell;
  readonly form: Form;
  /** The vocabulary of the form `items`. */
  readonly vocabulary?: readonly string[];
  readonly name?: Name;
  /** The table of shared items of the form `shared`. */
  readonly pool?: string;
  /** What stands where a row has no such column. */
  readonly empty?: T;
}

/** The columns of a table by the keys of the application's records; groups of columns become objects of their own. */
export interface Columns {
  readonly [key: string]: Column<unknown> | Columns;
}

/** What the application gets of a row. */
export type RecordOf<D extends Columns> = {
  readonly [K in keyof D]: D[K] extends Column<infer T> ? T : D[K] extends Columns ? RecordOf<D[K]> : never;
};

type Snake<S extends string> = S extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${Snake<Rest>}`
  : S;

type NameBelow<Group extends string, Key extends string> = Group extends ''
  ? Snake<Key>
  : `${Group}_${Snake<Key>}`;

type Cells<D extends Columns, Group extends string> = {
  [K in keyof D & string]: D[K] extends Column<infer T, infer Name>
    ? { readonly [C in [Name] extends [never] ? NameBelow<Group, K> : Name]: T }
    : D[K] extends Columns
      ? Cells<D[K], NameBelow<Group, K>>
      : never;
}[keyof D & string];

type Merge<Union> = (Union extends unknown ? (part: Union) => void : never) extends (all: infer All) => void
  ? { [K in keyof All]: All[K] }
  : never;

/** A row of the table as its cells are written, by the names of its columns. */
export type RowOf<D extends Columns> = Merge<Cells<D, ''>>;

/** The name of a column in tables and packed files: `startYear` is `start_year`, and `en` in the group `name` is `name_en`. */
export function columnName(group: string, key: string): string {
  const name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return group === '' ? name : `${group}_${name}`;
}

/** Whether a declaration is a column, not a group of columns. */
export function isColumn(declared: Column<unknown> | Columns): declared is Column<unknown> {
  return typeof declared.form === 'string';
}
