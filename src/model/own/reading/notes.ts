import type { OwnTable } from './table.ts';

/** What of a file did not become cells, or became less than it was. */
export const NOTES = ['shapes', 'links', 'overlays', 'files'] as const;
export type NoteKind = (typeof NOTES)[number];

/** How often each happened: lines and areas that stand as their middle; links to other files, pictures and files that were not read. */
export type ReadingNotes = { readonly [Kind in NoteKind]?: number };

/** A table, and what there is to know of how it was read. */
export interface NotedTable {
  readonly table: OwnTable;
  readonly notes: ReadingNotes;
}
