import { type PackedText, textAt } from '../reading/packed-text.ts';
import { guessDateOrder } from '../values/dates.ts';
import { parseNumber } from '../values/numbers.ts';
import { type ColumnType, dateOf, saysNothing } from './column-types.ts';

/** What a reader can say that the cells of a column are. */
export const TYPE_CHOICES = [
  'text',
  'category',
  'number-point',
  'number-comma',
  'date-ymd',
  'date-dmy',
  'date-mdy',
  'date-buddhist',
  'date-excel1900',
  'date-excel1904',
] as const;
export type TypeChoice = (typeof TYPE_CHOICES)[number];

/** The choice that a type is. */
export function choiceOf(type: ColumnType): TypeChoice {
  if (type.kind === 'number') return `number-${type.notation}`;
  if (type.kind === 'date') return type.era === 'buddhist' ? 'date-buddhist' : `date-${type.order}`;
  return type.kind === 'category' ? 'category' : 'text';
}

/** The type that the reader has chosen for a column, of which some cells are given. */
export function typeOfChoice(choice: TypeChoice, sample: readonly string[]): ColumnType {
  switch (choice) {
    case 'text':
    case 'category':
      return { kind: choice, isSure: true };
    case 'number-point':
      return { kind: 'number', notation: 'point', isSure: true, isSaid: true };
    case 'number-comma':
      return { kind: 'number', notation: 'comma', isSure: true, isSaid: true };
    case 'date-ymd':
      return { kind: 'date', order: 'ymd', isSure: true };
    case 'date-dmy':
      return { kind: 'date', order: 'dmy', isSure: true };
    case 'date-mdy':
      return { kind: 'date', order: 'mdy', isSure: true };
    case 'date-excel1900':
      return { kind: 'date', order: 'excel1900', isSure: true };
    case 'date-excel1904':
      return { kind: 'date', order: 'excel1904', isSure: true };
    case 'date-buddhist': {
      const { order } = guessDateOrder(sample, 'buddhist');
      return { kind: 'date', order, era: 'buddhist', isSure: true };
    }
  }
}

/** Whether a cell is of a type; of texts and categories each is. */
function isOf(text: string, type: ColumnType): boolean {
  if (type.kind === 'number') return parseNumber(text, type.notation) !== null;
  return type.kind !== 'date' || dateOf(text, type) !== null;
}

/** So many cells of a column are looked at, from its beginning. */
const LOOKED_AT = 5000;

/** The cells of a column that are not of its type: how many of those looked at, and the first, by its row. */
export function oddCells(
  column: PackedText,
  rows: number,
  type: ColumnType,
): { readonly count: number; readonly row: number; readonly text: string } | null {
  if (type.kind !== 'number' && type.kind !== 'date') return null;
  let found: { count: number; row: number; text: string } | null = null;
  for (let row = 0; row < Math.min(rows, LOOKED_AT); row++) {
    const text = textAt(column, row);
    if (saysNothing(text) || isOf(text, type)) continue;
    found ??= { count: 0, row, text };
    found.count++;
  }
  return found;
}

/** The first cell of a column that is of its type; null where none is. */
export function firstOf(column: PackedText, rows: number, type: ColumnType): string | null {
  for (let row = 0; row < Math.min(rows, LOOKED_AT); row++) {
    const text = textAt(column, row);
    if (!saysNothing(text) && isOf(text, type)) return text;
  }
  return null;
}
