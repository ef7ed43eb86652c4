import type { OwnSaved } from '../own-list.ts';

/** The page itself reads a list with fewer rows in less time than a worker takes to begin. */
const LONG = 50_000;

/** Whether a list is so long that the page must not read it itself. */
export const isLong = ({ table }: Pick<OwnSaved, 'table'>): boolean => table.rows >= LONG;
