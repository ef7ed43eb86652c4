import { use, useEffect, useRef, useState } from 'react';
import { useLists } from '../../state/own/lists.ts';
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

/** The lists of the reader's own, however they are shown now; null while they are being read, none where they are not wanted. */
export function useKeptLists(wanted: boolean): readonly OwnList[] | null {
  const store = use(StoreContext);
  const lists = useLists();
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    if (!wanted || !store) return;
    let current = true;
    void beginOwn(store).then(() => current && setReady(true));
    return () => {
      current = false;
    };
  }, [wanted, store]);
  const latest = useRef(lists);
  // A filter of the page is none of a slide: slides are drawn anew only where rows have changed.
  if (!areSame(latest.current, lists)) latest.current = lists;
  if (!wanted) return NONE;
  return isReady ? latest.current : null;
}
