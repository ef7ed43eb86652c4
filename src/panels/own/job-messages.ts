import type { PlacingOrder } from '../../model/own/job.ts';
import type { ColumnType } from '../../model/own/meaning/column-types.ts';
import type { NearOrder } from '../../model/own/near/near-columns.ts';
import type { ReadingProblem } from '../../model/own/reading/fault.ts';
import type { PackedText } from '../../model/own/reading/packed-text.ts';
import type { ReadingOrder } from '../../model/own/reading/read-file.ts';

/** Columns to be read as what they are. */
export interface ColumnsOrder {
  readonly columns: readonly { readonly texts: PackedText; readonly type: ColumnType }[];
  readonly rows: number;
}

/** What the worker is asked. */
export type JobQuestion =
  | { readonly job: 'read'; readonly file: Blob; readonly order: ReadingOrder }
  | { readonly job: 'place'; readonly order: PlacingOrder }
  | { readonly job: 'join'; readonly order: NearOrder }
  | { readonly job: 'columns'; readonly order: ColumnsOrder };

/** What the worker tells: how far it has come, then what it has made, or why it could not. */
export type JobAnswer<Done> =
  | { readonly share: number }
  | { readonly done: Done }
  | { readonly problem: ReadingProblem | null; readonly detail: string };
