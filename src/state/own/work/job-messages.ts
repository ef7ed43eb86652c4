import type { Area } from '../../../model/area.ts';
import type { PlacingOrder } from '../../../model/own/job.ts';
import type { ReadAs } from '../../../model/own/kept/column-values.ts';
import type { ColumnType } from '../../../model/own/meaning/column-types.ts';
import type { Placement } from '../../../model/own/meaning/place-rows.ts';
import type { NearOrder } from '../../../model/own/near/near-columns.ts';
import type { ProjectProblem } from '../../../model/own/project-problem.ts';
import type { ReadingProblem } from '../../../model/own/reading/fault.ts';
import type { PackedText } from '../../../model/own/reading/packed-text.ts';
import type { ReadingOrder } from '../../../model/own/reading/read-file.ts';
import type { RawProject } from '../project/project-file.ts';

/** A column to be read as something. */
export interface ColumnOrder {
  readonly texts: PackedText;
  readonly type: ColumnType;
  readonly as: ReadAs;
  readonly rows: number;
}

/** Rows to be found by a text in any of so many columns, which are asked for one by one. */
export interface TextOrder {
  readonly query: string;
  readonly columns: number;
  readonly rows: number;
}

/** Where rows are placed. */
export type PlacesOrder = Pick<Placement, 'lngs' | 'lats'>;

/** Rows to be found by where they are placed. */
export interface AreaOrder extends PlacesOrder {
  readonly area: Area;
}

/** Rows to be put in order by their numbers, or by categories in the order of a language. */
export type SortOrder = {
  readonly rows: number;
  readonly descending: boolean;
} & (
  | { readonly by: 'numbers'; readonly numbers: Float64Array | Uint8Array }
  | {
      readonly by: 'names';
      readonly codes: Uint32Array;
      readonly names: readonly string[];
      readonly language: string;
    }
);

/** A table to be compared, whose columns are asked for one by one. */
interface TableHead {
  readonly names: readonly string[];
  readonly rows: number;
}

/** A list and a newer table in place of it, to be compared. */
export interface CompareOrder {
  readonly before: TableHead;
  readonly after: TableHead;
  readonly nameColumn: string | null;
}

/** Which column a worker asks for: of the table there is, or of a newer one. */
export interface WantedColumn {
  readonly of: 'before' | 'after';
  readonly column: number;
}

/** What came of a project file. */
export type ProjectRead =
  | { readonly project: RawProject; readonly problem?: undefined }
  | { readonly problem: ProjectProblem; readonly project?: undefined };

/** What the worker is asked. */
export type JobQuestion =
  | { readonly job: 'read'; readonly file: Blob; readonly order: ReadingOrder }
  | { readonly job: 'place'; readonly order: PlacingOrder }
  | { readonly job: 'join'; readonly order: NearOrder }
  | { readonly job: 'column'; readonly order: ColumnOrder }
  | { readonly job: 'text'; readonly order: TextOrder }
  | { readonly job: 'area'; readonly order: AreaOrder }
  | { readonly job: 'index'; readonly order: PlacesOrder }
  | { readonly job: 'sort'; readonly order: SortOrder }
  | { readonly job: 'compare'; readonly order: CompareOrder }
  | { readonly job: 'project'; readonly file: Blob };

/** The column that the worker has asked for: a table is handed over in pieces, since to copy all of it takes long. */
export interface GivenColumn {
  readonly given: PackedText;
}

/** What the worker tells: how far it has come, what it needs, then what it has made, or why it could not. */
export type JobAnswer<Done> =
  | { readonly share: number }
  | { readonly wants: WantedColumn }
  | { readonly done: Done }
  | { readonly problem: ReadingProblem | null; readonly detail: string };
