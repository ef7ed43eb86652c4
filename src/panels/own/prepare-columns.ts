import { firstFacets } from '../../model/own/explore/facets.ts';
import { takeColumn } from '../../model/own/kept/column-values.ts';
import type { ColumnType } from '../../model/own/meaning/column-types.ts';
import type { Roles } from '../../model/own/meaning/roles.ts';
import type { OwnTable } from '../../model/own/reading/table.ts';
import { at } from '../../model/typed.ts';
import { readColumnsInWorker } from './run-job.ts';

/** The page itself reads the columns of a list with fewer rows in less time than a worker takes to begin. */
const LONG = 50_000;

/**
 * Has the columns of a long list read that are drawn first, and one to be coloured by, so that the page need not stand still for it.
 * What fails there is read by the page when it is asked for. Rejects only when the signal says so.
 */
export async function prepareColumns(
  { columns, rows }: OwnTable,
  types: readonly ColumnType[],
  roles: Roles,
  colourBy: number | null,
  signal: AbortSignal,
): Promise<void> {
  if (rows < LONG) return;
  const wanted = [...new Set([...firstFacets(types, roles), ...(colourBy === null ? [] : [colourBy])])];
  const asked = wanted.map((column) => ({ texts: at(columns, column), type: at(types, column) }));
  const reads = await readColumnsInWorker({ columns: asked, rows }, signal).catch(() => []);
  signal.throwIfAborted();
  reads.forEach((read, index) => {
    const { texts, type } = at(asked, index);
    takeColumn(texts, type, read);
  });
}
