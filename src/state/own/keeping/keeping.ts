import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** How far the keeping of a list has come. */
export interface KeptState {
  /** `full` and `forbidden`: the browser has not kept the latest change, which stands on this page alone. */
  readonly saving: 'saved' | 'saving' | 'full' | 'forbidden';
  /** What another window has done to it since; null where nothing. */
  readonly other: 'changed' | 'removed' | null;
}

/** What the reader can do about it. */
export interface KeepingVerbs {
  /** Tries again to keep what was not kept, or what another window has removed. */
  readonly keepAgain: (id: string) => void;
  /** Takes over what another window has made of a list. */
  readonly takeOther: (id: string) => void;
  /** Takes away what cannot be read. */
  readonly clearUnreadable: () => void;
  /** Asks again for what the browser keeps, where it did not give it. */
  readonly startAgain: () => void;
}

/** The keeping of the reader's lists in this browser. */
export interface Keeping {
  /** `forbidden`: the browser keeps nothing, and lists last as long as the page. */
  readonly status: 'loading' | 'ready' | 'forbidden';
  /** How many lists are kept that cannot be read. */
  readonly unreadable: number;
  /** By the ids of the lists. */
  readonly lists: ReadonlyMap<string, KeptState>;
  /** Null before keeping has begun. */
  readonly verbs: KeepingVerbs | null;
}

export const keeping = createStore<Keeping>(() => ({
  status: 'loading',
  unreadable: 0,
  lists: new Map(),
  verbs: null,
}));

/** How far the keeping of the reader's lists has come. */
export const useKeeping = (): Keeping => useStore(keeping);
