import { useSyncExternalStore } from 'react';

/** Asking anew at every render takes longer than drawing some components. */
const lists = new Map<string, MediaQueryList>();

function listOf(query: string): MediaQueryList {
  const list = lists.get(query) ?? matchMedia(query);
  lists.set(query, list);
  return list;
}

/** What was answered on the screen, by query. */
const onScreen = new Map<string, boolean>();

/** While a page is printed it is as wide as the paper: what stood on the screen shall not become a phone's for that. */
function matchesOnScreen(query: string): boolean {
  const known = onScreen.get(query);
  if (known !== undefined && listOf('print').matches) return known;
  const { matches } = listOf(query);
  onScreen.set(query, matches);
  return matches;
}

/** Whether a media query matches now; the component renders again when that changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (notify) => {
      const list = listOf(query);
      list.addEventListener('change', notify);
      return () => list.removeEventListener('change', notify);
    },
    () => matchesOnScreen(query),
  );
}
