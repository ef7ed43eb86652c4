import type { PlacingOrder, ReadList } from '../../../model/own/job.ts';
import type { ColumnRead } from '../../../model/own/kept/column-values.ts';
import type { RowSet } from '../../../model/own/kept/row-set.ts';
import type { Placement } from '../../../model/own/meaning/place-rows.ts';
import type { NearColumns, NearOrder } from '../../../model/own/near/near-columns.ts';
import type { TableChanges } from '../../../model/own/newer/compare-tables.ts';
import type { ReadingOrder } from '../../../model/own/reading/read-file.ts';
import type { OwnTable } from '../../../model/own/reading/table.ts';
import { at } from '../../../model/typed.ts';
import type {
  AreaOrder,
  ColumnOrder,
  JobQuestion,
  PlacesOrder,
  ProjectRead,
  SortOrder,
} from './job-messages.ts';
import { type Given, runWorker } from './run-worker.ts';
import workerUrl from './worker.ts?worker&url';

const run = <Done>(question: JobQuestion, signal: AbortSignal, given?: Given): Promise<Done> =>
  runWorker(workerUrl, question, signal, given);

/* Each in a worker of its own, which is ended when the signal says so. */

/** Reads a file. Rejects with a `ReadingFault`, or with any other fault. */
export const readInWorker = (
  file: Blob,
  order: ReadingOrder,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<ReadList> => run({ job: 'read', file, order }, signal, { onProgress });

/** Places the rows of a list. */
export const placeInWorker = (order: PlacingOrder, signal: AbortSignal): Promise<Placement> =>
  run({ job: 'place', order }, signal);

/** Finds the nearest site of each row. */
export const joinInWorker = (order: NearOrder, signal: AbortSignal): Promise<NearColumns> =>
  run({ job: 'join', order }, signal);

/** Reads a column. */
export const readColumnInWorker = (order: ColumnOrder, signal: AbortSignal): Promise<ColumnRead> =>
  run({ job: 'column', order }, signal);

/** Finds the rows of a table that have a text in a cell. */
export const findTextInWorker = (
  { columns, rows }: OwnTable,
  query: string,
  signal: AbortSignal,
): Promise<RowSet> =>
  run({ job: 'text', order: { query, columns: columns.length, rows } }, signal, {
    column: (wanted) => at(columns, wanted.column),
  });

/** Finds the rows that are placed within an area. */
export const findAreaInWorker = (order: AreaOrder, signal: AbortSignal): Promise<RowSet> =>
  run({ job: 'area', order }, signal);

/** Makes an index of where rows are placed; see `indexPlaces`. */
export const indexInWorker = (order: PlacesOrder, signal: AbortSignal): Promise<ArrayBuffer> =>
  run({ job: 'index', order }, signal);

/** Puts rows in order. */
export const sortInWorker = (order: SortOrder, signal: AbortSignal): Promise<Uint32Array> =>
  run({ job: 'sort', order }, signal);

/** Compares a table with a newer one; see `compareTables`. */
export function compareInWorker(
  before: OwnTable,
  after: OwnTable,
  nameColumn: string | null,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<TableChanges> {
  const head = ({ names, rows }: OwnTable) => ({ names, rows });
  const tables = { before, after };
  return run({ job: 'compare', order: { before: head(before), after: head(after), nameColumn } }, signal, {
    onProgress,
    column: ({ of, column }) => at(tables[of].columns, column),
  });
}

/** Unpacks and checks a project file; see `unpackProject`. */
export const openProjectInWorker = (
  file: Blob,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<ProjectRead> => run({ job: 'project', file }, signal, { onProgress });
