import type { AppStore } from '../../state/app-state.ts';
import { keepLists } from '../../state/own/keeping/keeper.ts';
import type { ListShelf } from '../../state/own/keeping/list-shelf.ts';
import { syncOwn } from '../../state/own/link/sync-own.ts';
import { createIndexedLists } from '../kept/indexed-lists.ts';

let begun: Promise<void> | null = null;

/**
 * Brings the lists that this browser keeps, and from then on keeps them, and the link that names them. Once for a page, whoever asks
 * first; resolves once the lists are there.
 */
export function beginOwn(store: AppStore, shelf: ListShelf = createIndexedLists()): Promise<void> {
  begun ??= keepLists(shelf).then(() => void syncOwn(store));
  return begun;
}
