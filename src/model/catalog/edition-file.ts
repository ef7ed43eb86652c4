import type { RecordOf } from '../columns/column.ts';
import { amount, choice, list, optional, text } from '../columns/kinds.ts';
import { asRecord } from '../columns/unpack.ts';
import { readRows } from './row-file.ts';

/** The tables of the data, in the order in which they are told. */
export const TABLE_IDS = [
  'centres',
  'histories',
  'papers',
  'reserves',
  'geoparks',
  'countries',
  'capitals',
  'networks',
  'members',
  'links',
  'documents',
  'statements',
  'procedure',
  'indicators',
  'events',
  'copublications',
  'totals',
] as const;
export type TableId = (typeof TABLE_IDS)[number];

/** What is another in a table than in the edition before, in numbers. */
export const TABLE_CHANGES = {
  table: choice(TABLE_IDS),
  /** Its rows now, and in the edition before; null where that had no such table. */
  rows: amount(),
  before: optional(amount()),
  added: amount(),
  removed: amount(),
  /** Cells of rows that both have: filled where they were empty or their column is new, changed, and emptied. */
  filled: amount(),
  changed: amount(),
  emptied: amount(),
  /** Columns that are new. */
  columns: list(text()),
};
export type TableChanges = RecordOf<typeof TABLE_CHANGES>;

/** What `edition.json` tells of the present edition. */
export interface EditionFile {
  /** Size of the package of all tables, in bytes. */
  readonly bytes: number;
  /** The number of the edition before; null where it is the first. */
  readonly previous: string | null;
  /** The tables that are another than in the edition before. */
  readonly changes: readonly TableChanges[];
}

/** The present edition from the parsed text of `edition.json`; throws a sentence where it has another form. */
export function decodeEdition(json: unknown): EditionFile {
  const changes = readRows(TABLE_CHANGES, json, 'edition.json');
  const { bytes, previous } = asRecord(json, 'edition.json');
  if (typeof bytes !== 'number') throw new Error('edition.json: the size of the package is missing');
  return { bytes, previous: typeof previous === 'string' ? previous : null, changes };
}
