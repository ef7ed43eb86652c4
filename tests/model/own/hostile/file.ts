import type { ReadList } from '../../../../src/model/own/job.ts';
import type { ReadingProblem } from '../../../../src/model/own/reading/fault.ts';
import { textAt } from '../../../../src/model/own/reading/packed-text.ts';
import type { OwnTable } from '../../../../src/model/own/reading/table.ts';

/** A file as it may come, and what must become of it. */
export interface Hostile {
  /** Ends the sentence “A file with …”. */
  readonly with: string;
  readonly file: () => Blob | Promise<Blob>;
  /** Why it is refused; or what is checked of what was read. */
  readonly refused?: Partial<ReadingProblem>;
  readonly read?: (list: ReadList) => void;
}

/** The cells of a table, row by row. */
export const cellsOf = ({ columns, rows }: OwnTable): readonly (readonly string[])[] =>
  Array.from({ length: rows }, (_, row) => columns.map((column) => textAt(column, row)));

/** A file of text in UTF-8. */
export const text = (content: string) => () => new Blob([content]);

/** A file of bytes. */
export const bytes = (content: Uint8Array<ArrayBuffer>) => new Blob([content]);

/** A text of letters below 256, a byte each. */
export const latin = (content: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(content, (letter) => letter.charCodeAt(0));
