import type { AppStore } from '../../state/app-state.ts';
import { keepLists } from '../../state/own/keeping/keeper.ts';
import { syncOwn } from '../../state/own/link/sync-own.ts';
import { putLists } from '../../state/own/lists.ts';
import { listOf, type OwnSaved } from '../../state/own/own-list.ts';
import { createListsShelf } from '../kept/lists-beside.ts';

let begun: Promise<void> | null = null;

/**
 * Brings the lists that this browser keeps, and from then on keeps them, and the link that names them. Once for a page, whoever asks
 * first; resolves once the lists are there.
 */
export function beginOwn(store: AppStore): Promise<void> {
  begun ??= keepLists(createListsShelf()).then(() => void syncOwn(store));
  return begun;
}

/** Begins with lists that the page itself brings; none is kept. */
export function beginWithLists(store: AppStore, lists: readonly OwnSaved[]): void {
  putLists(lists.map((saved) => listOf({ ...saved, isShown: false })));
  begun = Promise.resolve();
  syncOwn(store);
}
