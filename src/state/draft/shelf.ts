import { createContext, use } from 'react';
import type { Briefing } from '../../model/briefing/briefing.ts';
import { report } from '../problems.ts';

/** A briefing of the reader's own, as this browser keeps it. */
export interface ShelvedBriefing {
  readonly briefing: Briefing;
  /** Rises with each time that it is saved: two windows that save find out. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** What became of saving. */
export type SaveResult =
  | { readonly status: 'saved'; readonly revision: number }
  /** Another window has saved, or removed, it since; nothing was overwritten. */
  | { readonly status: 'conflict'; readonly stored: ShelvedBriefing | null }
  | { readonly status: 'failed'; readonly reason: 'full' | 'forbidden' };

/** Where this browser keeps the reader's own briefings. Each method may reject where the browser forbids storing. */
export interface Shelf {
  /** All that can be read, the latest first, and how many cannot. */
  readonly list: () => Promise<{
    readonly briefings: readonly ShelvedBriefing[];
    readonly unreadable: number;
  }>;
  readonly read: (id: string) => Promise<ShelvedBriefing | null>;
  /** Saves over `revision`, the one that was read last; null for a briefing that must not be there yet. */
  readonly save: (briefing: Briefing, revision: number | null) => Promise<SaveResult>;
  readonly remove: (id: string) => Promise<void>;
  /** Tells of each change, of any window, with the id of the briefing; gives how to stop it. */
  readonly watch: (onChange: (id: string) => void) => () => void;
}

export const ShelfContext = createContext<Shelf | null>(null);

/** The shelf of this browser. Error: outside of `ShelfContext`. */
export function useShelf(): Shelf {
  const shelf = use(ShelfContext);
  if (!shelf) throw new Error('The shelf is used outside of ShelfContext');
  return shelf;
}

/** The reader's own briefings; none where the browser forbids them, of which the reader is told. */
export function listShelf(shelf: Shelf): Promise<{ readonly briefings: readonly ShelvedBriefing[] }> {
  return shelf.list().catch((problem: unknown) => {
    report(problem, 'shelf');
    return { briefings: [] };
  });
}
