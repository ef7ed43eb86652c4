import { type ColumnType, dateOf } from '../../model/own/meaning/column-types.ts';
import { type PackedText, textAt } from '../../model/own/reading/packed-text.ts';
import { plainDigits } from '../../model/own/values/digits.ts';
import { type Notation, parseNumber } from '../../model/own/values/numbers.ts';
import type { LngLat } from '../../model/site.ts';
import { at } from '../../model/typed.ts';
import type { FileJob } from '../file-job.ts';
import { eachSteadily } from './each-steadily.ts';

/** A cell of a file: a text, a number, or a day as ISO 8601; null where it is empty. */
export type OwnCell = string | number | null;

/** As what all cells of a column are written. */
export type WrittenAs = 'number' | 'whole' | 'day' | 'text';

/** A column of a file. */
export interface OwnFileColumn {
  readonly name: string;
  readonly as: WrittenAs;
  /** How its numbers are written in the list; null where it has none. */
  readonly notation: Notation | null;
  /** The cell of a row in this form. */
  readonly cell: (row: number) => OwnCell;
  /** The cell as it stands in the list. */
  readonly text: (row: number) => string;
}

/** A list that a reader takes away, and what the file says about itself. */
export interface OwnFile {
  readonly title: string;
  readonly about: readonly (readonly [name: string, text: string])[];
  readonly words: { readonly list: string; readonly about: string };
  readonly columns: readonly OwnFileColumn[];
  /** The rows that are in it, in their order. */
  readonly rows: Uint32Array;
  /** Where a row is; null where it is not placed. */
  readonly lngLat: (row: number) => LngLat | null;
}

/** More digits than these a number does not keep. */
const MOST_DIGITS = 15;

/** The number of a cell, where it is one that a file can hold without bending it. */
function exactNumber(text: string, type: ColumnType): number | null {
  if (type.kind === 'date') return /^\d{4}$/.test(plainDigits(text)) ? Number(plainDigits(text)) : null;
  if (type.kind !== 'number' || text.replace(/\D/g, '').length > MOST_DIGITS) return null;
  // Money and shares would lose their sign.
  return /^[+-]?[\p{Nd}.,\s\u066B\u066C]+(?:e[+-]?\d+)?$/iu.test(text)
    ? parseNumber(text, type.notation)
    : null;
}

/** The day of a cell; null where it is none, or less than a day, or more, such as an hour. */
function dayOf(text: string, type: ColumnType): string | null {
  if (type.kind !== 'date' || /\d:\d/.test(text)) return null;
  const date = dateOf(text, type);
  if (!date || date.month === null || date.day === null) return null;
  const [year, month, day] = [date.year, date.month, date.day].map(String);
  return `${year?.padStart(4, '0')}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}

/** A column of a list as files have it: numbers and days where all its cells are that, so that nothing is lost; else its texts. */
export async function columnOf(
  name: string,
  texts: PackedText,
  type: ColumnType,
  rows: Uint32Array,
  job: FileJob,
): Promise<OwnFileColumn> {
  const text = (row: number) => textAt(texts, row);
  let [areNumbers, areDays, areWhole] = [
    type.kind === 'number' || type.kind === 'date',
    type.kind === 'date',
    true,
  ];
  await eachSteadily(rows, job, (row) => {
    const cell = text(row);
    if (cell === '') return true;
    const number = areNumbers ? exactNumber(cell, type) : null;
    if (number === null) areNumbers = false;
    else if (!Number.isInteger(number) || Math.abs(number) > 0x7fff_ffff) areWhole = false;
    if (areDays && dayOf(cell, type) === null) areDays = false;
    return areNumbers || areDays;
  });
  const of = (as: WrittenAs, read: (cell: string) => OwnCell): OwnFileColumn => ({
    name,
    as,
    notation: type.kind === 'number' ? type.notation : null,
    text,
    cell: (row) => {
      const cell = text(row);
      return cell === '' ? null : read(cell);
    },
  });
  if (areNumbers) return of(areWhole ? 'whole' : 'number', (cell) => exactNumber(cell, type));
  return areDays ? of('day', (cell) => dayOf(cell, type)) : of('text', (cell) => cell);
}

/** Names of which none stands twice. */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let count = 2; taken.has(unique); count++) unique = `${name} (${count})`;
    taken.add(unique);
    return unique;
  });
}

/** Whether a column of a list says no more than where its rows are, as well-known text: files of places have that by themselves. */
export const isPlaceColumn = (
  { text }: OwnFileColumn,
  { rows, lngLat }: Pick<OwnFile, 'rows' | 'lngLat'>,
): boolean =>
  rows.every((_, index) => {
    const row = at(rows, index);
    const place = lngLat(row);
    return text(row) === (place ? `POINT (${place[0]} ${place[1]})` : '');
  });
