import { useSyncExternalStore } from 'react';
import type { OwnList } from './own-list.ts';

/*
 * The lists that the reader has brought. Few visits have any: so this holds no more than the map needs to know of them, and all
 * that makes them is loaded with the first.
 */

let lists: readonly OwnList[] = [];
let shown: readonly OwnList[] = [];
const tell = new Set<() => void>();

function publish(next: readonly OwnList[]): void {
  lists = next;
  shown = next.filter(({ isShown }) => isShown);
  for (const each of tell) each();
}

/** The lists there are now, the newest last. */
export const readLists = (): readonly OwnList[] => lists;

/** Adds a list, or puts it in the place of that with its id. */
export function putList(list: OwnList): void {
  const isKnown = lists.some(({ id }) => id === list.id);
  publish(isKnown ? lists.map((each) => (each.id === list.id ? list : each)) : [...lists, list]);
}

/** Puts lists in the place of all that there are. */
export const putLists = (next: readonly OwnList[]): void => publish(next);

/** Takes a list away. */
export const dropList = (id: string): void => publish(lists.filter((list) => list.id !== id));

/** Tells of each change of the lists; gives how to stop it. */
export function watchLists(told: () => void): () => void {
  tell.add(told);
  return () => tell.delete(told);
}

/** The lists of the reader's own. */
export const useLists = (): readonly OwnList[] => useSyncExternalStore(watchLists, readLists);

/** Those of them that are shown on the map; the same as long as they are the same. */
export const useShownLists = (): readonly OwnList[] => useSyncExternalStore(watchLists, () => shown);
