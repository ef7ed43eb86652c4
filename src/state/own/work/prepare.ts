import { facetKindOf } from '../../../model/own/explore/facets.ts';
import { isRead, type ReadAs, takeColumn } from '../../../model/own/kept/column-values.ts';
import { areRowsKnown, type OwnFilter, takeRows } from '../../../model/own/kept/filters.ts';
import { at } from '../../../model/typed.ts';
import type { OwnSaved } from '../own-list.ts';
import { isLong } from './long.ts';
import { findAreaInWorker, findTextInWorker, readColumnInWorker } from './run-job.ts';
import { NEVER } from './run-worker.ts';
import { createTurns } from './turns.ts';

/** A column of a list, and as what it is asked for. */
export interface Wanted {
  readonly column: number;
  readonly as: ReadAs;
}

type Typed = Pick<OwnSaved, 'table' | 'types'>;

const isThere = ({ table, types }: Typed, { column, as }: Wanted): boolean => {
  const [texts, type] = [table.columns[column], types[column]];
  return !texts || !type || isRead(texts, type, as);
};

/** Whether columns can be asked for at once: they have been read, or soon are. */
export const areColumnsRead = (list: Typed, wanted: readonly Wanted[]): boolean =>
  !isLong(list) || wanted.every((each) => isThere(list, each));

/** As what the facet of a column asks for it. */
export const wantedOfFacet = (
  { types, roles }: Pick<OwnSaved, 'types' | 'roles'>,
  column: number,
): Wanted => {
  const kind = facetKindOf(types, roles, column);
  return { column, as: kind === 'years' || kind === 'numbers' ? 'values' : 'codes' };
};

function wantedOfFilter(list: OwnSaved, filter: OwnFilter): readonly Wanted[] {
  if (!('column' in filter) || !list.types[filter.column]) return [];
  const { column, kind } = filter;
  // What it is called is said with its facet's help.
  return [{ column, as: kind === 'range' ? 'values' : 'codes' }, wantedOfFacet(list, column)];
}

/** The columns that all hangs on which follows from what is kept of a list. */
function wantedOf(list: OwnSaved): readonly Wanted[] {
  const { colourBy, sizeBy, fillBy, filters } = list;
  return [
    ...(colourBy === null ? [] : [{ column: colourBy, as: 'codes' } as const]),
    ...[sizeBy, fillBy?.column ?? null].flatMap((column) =>
      column === null ? [] : [{ column, as: 'values' } as const],
    ),
    ...filters.flatMap((filter) => wantedOfFilter(list, filter)),
  ];
}

const isSearched = (list: OwnSaved, filter: OwnFilter): boolean =>
  (filter.kind === 'text' || filter.kind === 'area') && !areRowsKnown(list, filter);

/** Whether all that follows from what is kept of a list can be had at once. */
export const isPrepared = (list: OwnSaved): boolean =>
  !isLong(list) ||
  (areColumnsRead(list, wantedOf(list)) && !list.filters.some((filter) => isSearched(list, filter)));

/** A column that is being read, or waits for its turn. */
interface Reading {
  readonly done: Promise<void>;
  /** How many wait for it: what nobody does any more is not begun. */
  waiting: number;
}

/** Who asks meanwhile waits for the same. */
const reading = new Map<string, Reading>();
const numbers = new WeakMap<object, number>();
let last = 0;

function numberOf(texts: object): number {
  const number = numbers.get(texts) ?? ++last;
  numbers.set(texts, number);
  return number;
}

/** So many workers read columns at once: more would only wait for each other, each with a copy of its column. */
const MOST_READING = 2;
const takeTurn = createTurns(MOST_READING);

function begin({ table, types }: Typed, { column, as }: Wanted, key: string): Reading {
  const [texts, type] = [at(table.columns, column), at(types, column)];
  const read = async () => {
    // What no worker could read is read by the page when it is asked for.
    if (begun.waiting > 0)
      await readColumnInWorker({ texts, type, as, rows: table.rows }, NEVER)
        .then((done) => takeColumn(texts, type, done))
        .catch(() => undefined);
    reading.delete(key);
  };
  // Begins once the first that asks is counted.
  const begun: Reading = { done: Promise.resolve().then(() => takeTurn(read)), waiting: 0 };
  reading.set(key, begun);
  return begun;
}

async function readColumn(list: Typed, wanted: Wanted, signal: AbortSignal): Promise<void> {
  const { column, as } = wanted;
  const [texts, type] = [at(list.table.columns, column), at(list.types, column)];
  const key = `${numberOf(texts)} ${as} ${JSON.stringify(type)}`;
  const asked = reading.get(key) ?? begin(list, wanted, key);
  asked.waiting++;
  const leave = () => {
    asked.waiting--;
  };
  signal.addEventListener('abort', leave, { once: true });
  await asked.done;
  signal.removeEventListener('abort', leave);
}

/** Has columns of a long list read that have not been, one after the other. Rejects only when the signal says so. */
export async function readColumns(
  list: Typed,
  wanted: readonly Wanted[],
  signal: AbortSignal = NEVER,
): Promise<void> {
  if (!isLong(list)) return;
  for (const each of wanted) {
    if (!isThere(list, each)) await readColumn(list, each, signal);
    signal.throwIfAborted();
  }
}

/** Has the rows found that a filter by a text or an area lets through. */
async function findRows(list: OwnSaved, filter: OwnFilter, signal: AbortSignal): Promise<void> {
  const { table, placement } = list;
  const { lngs, lats } = placement;
  const found =
    filter.kind === 'text'
      ? await findTextInWorker(table, filter.query, signal)
      : filter.kind === 'area'
        ? await findAreaInWorker({ area: filter.area, lngs, lats }, signal)
        : null;
  if (found) takeRows(list, filter, found);
}

/** Has a worker do all that follows from what is kept of a long list and takes long. Rejects only when the signal says so. */
export async function prepareList(list: OwnSaved, signal: AbortSignal = NEVER): Promise<void> {
  await readColumns(list, wantedOf(list), signal);
  if (!isLong(list)) return;
  for (const filter of list.filters) {
    if (isSearched(list, filter)) await findRows(list, filter, signal).catch(() => undefined);
    signal.throwIfAborted();
  }
}
