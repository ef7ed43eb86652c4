import { useSyncExternalStore } from 'react';
import type { OwnFilter } from '../../../model/own/kept/filters.ts';
import { putList, readLists } from '../lists.ts';
import { changeList, type OwnList, type OwnSaved } from '../own-list.ts';
import { isPrepared, prepareList } from './prepare.ts';

/*
 * Changes of lists that something has to be read for. Of a short list, and of what has been read already, they are made at once; the
 * others once a worker has read it, and until then whoever shows the list says so.
 */

let waiting: ReadonlyMap<string, Partial<OwnSaved>> = new Map();
const told = new Set<() => void>();
const controls = new Map<string, AbortController>();

function wait(id: string, change: Partial<OwnSaved> | null): void {
  const next = new Map(waiting);
  if (change) next.set(id, change);
  else next.delete(id);
  waiting = next;
  for (const tell of told) tell();
}

const listOfId = (id: string): OwnList | undefined => readLists().find((list) => list.id === id);

/** Reads what a change waits for, and makes it; what has changed meanwhile stands. */
async function work(id: string): Promise<void> {
  const control = new AbortController();
  controls.set(id, control);
  // A second time where more was asked for meanwhile; what could not be read is read by the page.
  for (let time = 0; time < 3; time++) {
    const [list, change] = [listOfId(id), waiting.get(id)];
    if (!list || !change || isPrepared({ ...list, ...change })) break;
    await prepareList({ ...list, ...change }, control.signal).catch(() => undefined);
    if (control.signal.aborted) return;
  }
  const [list, change] = [listOfId(id), waiting.get(id)];
  controls.delete(id);
  wait(id, null);
  if (list && change) putList(changeList(list, change));
}

/** Changes a list: at once where nothing has to be read for it, else as soon as that is read. */
export function changeSoon(list: OwnList, change: Partial<OwnSaved>): void {
  const { id } = list;
  const before = waiting.get(id);
  if (before) wait(id, { ...before, ...change });
  else if (isPrepared({ ...list, ...change })) putList(changeList(list, change));
  else {
    wait(id, change);
    void work(id);
  }
}

/** A list with what it waits for, as far as that is plain. */
export const asAwaited = <List extends OwnSaved>(list: List): List => ({ ...list, ...waiting.get(list.id) });

/** Gives a list other filters. What waits already is not lost: of it, that is changed which the reader changes now. */
export function filterSoon(list: OwnList, filters: readonly OwnFilter[]): void {
  const awaited = waiting.get(list.id)?.filters ?? list.filters;
  const dropped = list.filters.filter((filter) => !filters.includes(filter));
  const added = filters.filter((filter) => !list.filters.includes(filter));
  const isPlain = awaited === list.filters;
  const both = [...awaited.filter((filter) => !dropped.includes(filter)), ...added];
  changeSoon(list, { filters: isPlain ? filters : both });
}

/** Gives up the change that a list waits for. */
export function giveUpChange(id: string): void {
  controls.get(id)?.abort();
  controls.delete(id);
  wait(id, null);
}

function watch(tell: () => void): () => void {
  told.add(tell);
  return () => told.delete(tell);
}

/** The change that a list waits for; null where it waits for none. */
export const useAwaited = (id: string): Partial<OwnSaved> | null =>
  useSyncExternalStore(watch, () => waiting.get(id) ?? null);
