import { useSyncExternalStore } from 'react';
import { useLists } from './lists.ts';
import type { OwnList } from './own-list.ts';

let explored: string | null = null;
const tell = new Set<() => void>();

/** Opens a list beside the map, to be explored; null closes it. */
export function exploreList(id: string | null): void {
  explored = id;
  for (const each of tell) each();
}

function subscribe(told: () => void): () => void {
  tell.add(told);
  return () => tell.delete(told);
}

/** The list that is explored; null where none is, or it was taken away. */
export function useExplored(): OwnList | null {
  const id = useSyncExternalStore(subscribe, () => explored);
  return useLists().find((list) => list.id === id) ?? null;
}
