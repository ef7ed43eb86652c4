import type { Cell, Column, Form, PlainRule } from './column.ts';

const plain = <T>(rule: PlainRule, form: Form): Column<T, never> => ({ cell: { rule }, form });

/** Words that must be there. */
export const text = () => plain<string>('text', 'texts');

/** Words of which few are different: at most 62. */
export const word = () => plain<string>('text', 'words');

/** Our own stable identifier: lower-case words joined by hyphens. */
export const id = () => plain<string>('id', 'texts');

/** The id of a source document, `doc-…`. */
export const documentId = () => plain<string>('document-id', 'texts');

/** An ISO 3166-1 alpha-2 code. */
export const iso2 = () => plain<string>('iso2', 'texts');

/** An ISO 3166-1 alpha-3 code. */
export const iso3 = () => plain<string>('iso3', 'texts');

/** The address of a page. */
export const url = () => plain<string>('url', 'texts');

/** The address of a mailbox. */
export const email = () => plain<string>('email', 'texts');

/** The address of an organisation's record in the Research Organization Registry. */
export const rorId = () => plain<string>('ror-id', 'texts');

/** An item of Wikidata, `Q…`. */
export const wikidataId = () => plain<string>('wikidata-id', 'texts');

/** A year, month or day, ISO 8601: `2025`, `2025-03`, `2025-03-26`. */
export const date = () => plain<string>('date', 'texts');

/** A number that is not negative. */
export const amount = () => plain<number>('amount', 'numbers');

/** Degrees north, WGS 84. */
export const latitude = () => plain<number>('latitude', 'numbers');

/** Degrees east, WGS 84. */
export const longitude = () => plain<number>('longitude', 'numbers');

/** Longitude and latitude, which the build makes of two columns. */
export const point = () => plain<readonly [lng: number, lat: number]>('made', 'points');

/** `true` or `false`. */
export const flag = () => plain<boolean>('flag', 'flags');

/** `yes` or `no`. */
export const yesNo = () => plain<boolean>('yes-no', 'flags');

/** A year from `first` to 2100. */
export function year(first = 1900): Column<number, never> {
  return { cell: { rule: 'year', first }, form: 'numbers' };
}

/** A whole number between two bounds. */
export function integer(least: number, most: number): Column<number, never> {
  return { cell: { rule: 'integer', least, most }, form: 'numbers' };
}

/** One of the words of a vocabulary. */
export function choice<const T extends string>(words: readonly T[]): Column<T, never> {
  return { cell: { rule: 'choice', words }, form: 'words', vocabulary: words };
}

/** One of the words of a vocabulary; an empty cell means the word `blank`. */
export function choiceOr<const T extends string>(words: readonly T[], blank: T): Column<T, never> {
  return { ...choice(words), cell: { rule: 'choice', words, blank } };
}

/** A column whose cells may be empty: null. */
export function optional<T, Name extends string>({
  cell,
  form,
  name,
}: Column<T, Name>): Column<T | null, Name> {
  return {
    cell: { rule: 'optional', of: cell },
    // A flag has no third character; as one of few values it may be null.
    form: form === 'flags' ? 'words' : form,
    empty: null,
    ...(name ? { name } : {}),
  };
}

function listOf<T>(item: Column<T, never>, filled: boolean): Column<readonly T[], never> {
  const cell: Cell = { rule: 'list', of: item.cell, filled };
  if (item.form === 'words' && item.vocabulary) {
    return { cell, form: 'items', vocabulary: item.vocabulary, empty: [] };
  }
  return { cell, form: item.form === 'numbers' ? 'joined-numbers' : 'joined', empty: [] };
}

/** Items parted by `;`, none of them twice. */
export const list = <T>(item: Column<T, never>) => listOf(item, false);

/** A list with one item at least. */
export const filledList = <T>(item: Column<T, never>) => listOf(item, true);

/** Where a statement comes from: addresses, `doc-…` ids or `background`. */
export function sources(): Column<readonly string[], never> {
  return { cell: { rule: 'sources' }, form: 'shared', pool: 'sources', empty: [] };
}

/** Items that many rows share, which the build makes of another table; they travel once, as the table `pool`. */
export function shared<T>(pool: string): Column<readonly T[], never> {
  return { cell: { rule: 'made' }, form: 'shared', pool, empty: [] };
}

/** A column that has another name in the table than in the application. */
export function from<const Name extends string, T>(name: Name, column: Column<T, never>): Column<T, Name> {
  return { ...column, name };
}
