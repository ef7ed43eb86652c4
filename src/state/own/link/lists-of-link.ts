import type { OwnList } from '../own-list.ts';
import { applyOwn } from './apply-own.ts';
import { decodeOwn } from './own-code.ts';

/** What a view that names lists of the reader's own shows of them. */
export interface ListsOfLink {
  readonly shown: readonly OwnList[];
  /** How many of them are not here. */
  readonly missing: number;
}

const NONE: ListsOfLink = { shown: [], missing: 0 };

/** Gives what views show of some lists, whatever is shown of them now: the same for the same view. */
export function createListsOfLink(lists: readonly OwnList[]): (code: string | null) => ListsOfLink {
  const known = new Map<string, ListsOfLink>();
  return (code) => {
    if (code === null) return NONE;
    const before = known.get(code);
    if (before) return before;
    const applied = applyOwn(lists, decodeOwn(code).lists);
    const found = {
      shown: applied.lists.filter(({ isShown }) => isShown),
      missing: applied.missing.length,
    };
    known.set(code, found);
    return found;
  };
}
