import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { LinkedList } from './own-code.ts';

/** What there is to say of the link and the lists of the reader's own. */
export interface LinkNews {
  /** The lists of the present link that are not in this browser. */
  readonly missing: readonly LinkedList[];
  /** The lists of a link that was just copied; null where none was. */
  readonly copied: string | null;
}

const NOTHING: LinkNews = { missing: [], copied: null };

export const linkNews = createStore<LinkNews>(() => NOTHING);

/** What there is to say of the link and the lists of the reader's own. */
export const useLinkNews = (): LinkNews => useStore(linkNews);
