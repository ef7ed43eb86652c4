import { useSyncExternalStore } from 'react';
import { readLists, useLists } from './lists.ts';
import type { OwnList } from './own-list.ts';

let explored: string | null = null;
let askedRow: number | null = null;
const tell = new Set<() => void>();

/** Opens a list beside the map, to be explored, at one of its rows where that was asked for; null closes it. */
export function exploreList(id: string | null, row: number | null = null): void {
  explored = id;
  askedRow = row;
  for (const each of tell) each();
}

function subscribe(told: () => void): () => void {
  tell.add(told);
  return () => tell.delete(told);
}

/** The list that is explored now; null where none is. */
export const readExplored = (): OwnList | null => readLists().find(({ id }) => id === explored) ?? null;

/** The list that is explored; null where none is, or it was taken away. */
export function useExplored(): OwnList | null {
  const id = useSyncExternalStore(subscribe, () => explored);
  return useLists().find((list) => list.id === id) ?? null;
}

/** The row of the explored list that was asked for; null where none was. */
export const useAskedRow = (): number | null => useSyncExternalStore(subscribe, () => askedRow);
