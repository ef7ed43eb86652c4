import { use, useEffect, useRef, useState } from 'react';
import { prepareLink } from '../../state/own/link/apply-own.ts';
import { decodeOwn } from '../../state/own/link/own-code.ts';
import { readLists, useLists } from '../../state/own/lists.ts';
import type { OwnList } from '../../state/own/own-list.ts';
import { StoreContext } from '../../state/use-app.ts';
import { beginOwn } from './begin-own.ts';

const NONE: readonly OwnList[] = [];

/** Whether the rows of lists, and what is said of them, are the same; how they are shown may differ. */
const areSame = (one: readonly OwnList[], other: readonly OwnList[]): boolean =>
  one.length === other.length &&
  one.every((list, index) => {
    const twin = other[index];
    const { table, placement, source, types } = list;
    return (
      table === twin?.table && placement === twin.placement && source === twin.source && types === twin.types
    );
  });

/** Has read what takes long of all that links show. */
async function prepareLinks(links: readonly string[]): Promise<void> {
  for (const code of links) await prepareLink(readLists(), decodeOwn(code).lists);
}

/**
 * The lists of the reader's own, however they are shown now, with all read that links show of them; null while they are being read,
 * none where they are not wanted.
 */
export function useKeptLists(wanted: boolean, links: readonly string[] = []): readonly OwnList[] | null {
  const store = use(StoreContext);
  const lists = useLists();
  // A code has no space in it.
  const shown = links.join(' ');
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    if (!wanted || !store) return;
    let current = true;
    const asked = shown === '' ? [] : shown.split(' ');
    void beginOwn(store)
      .then(() => prepareLinks(asked))
      .then(() => current && setReady(true));
    return () => {
      current = false;
    };
  }, [wanted, store, shown]);
  const latest = useRef(lists);
  // A filter of the page is none of a slide: slides are drawn anew only where rows have changed.
  if (!areSame(latest.current, lists)) latest.current = lists;
  if (!wanted) return NONE;
  // Once they are there they stay; what a new slide shows of them is read meanwhile.
  return isReady ? latest.current : null;
}
