import type { OwnSaved } from '../own-list.ts';

/** A list as this browser keeps it. */
export interface KeptList {
  readonly saved: OwnSaved;
  /** Rises with each time that its rows or what is said of them are replaced: two windows that do find out. */
  readonly revision: number;
}

/** What of a list is to be kept anew: all of it, or only how it is shown. */
export type KeptPart = 'all' | 'style';

/** What became of keeping. */
export type KeepResult =
  | { readonly status: 'saved'; readonly revision: number }
  /** Another window has replaced, or removed, the list since; how it is shown here was not kept. */
  | { readonly status: 'other' }
  | { readonly status: 'failed'; readonly reason: 'full' | 'forbidden' };

/** Where this browser keeps the reader's lists. What reads may reject where the browser forbids storing. */
export interface ListShelf {
  /** All that can be read, the oldest first, and how many cannot. */
  readonly list: () => Promise<{ readonly lists: readonly KeptList[]; readonly unreadable: number }>;
  readonly read: (id: string) => Promise<KeptList | null>;
  /** Keeps a list; the last who writes wins, and `revision`, the one that was read last, tells the others. Never rejects. */
  readonly keep: (saved: OwnSaved, part: KeptPart, revision: number | null) => Promise<KeepResult>;
  readonly remove: (id: string) => Promise<void>;
  /** Takes away what cannot be read. */
  readonly clearUnreadable: () => Promise<void>;
  /** Tells of each change by another window, with the id of the list; gives how to stop it. */
  readonly watch: (onChange: (id: string) => void) => () => void;
}
