import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Briefing } from '../../model/briefing/briefing.ts';
import { report } from '../problems.ts';
import { createDraft, type Draft, type DraftState } from './draft.ts';
import { useShelf } from './shelf.ts';

/** A briefing that is to be written: one of the shelf, by its id, or a new one. */
export interface DraftStart {
  readonly id: string;
  /** Null where the shelf has it. */
  readonly briefing: Briefing | null;
}

/** A draft, once it has been opened; `missing` where the shelf has none of that id, or cannot be read. */
export type OpenedDraft = Draft | 'loading' | 'missing';

/** Opens a draft. */
export function useDraft({ id, briefing }: DraftStart): OpenedDraft {
  const shelf = useShelf();
  const [opened, setOpened] = useState<OpenedDraft>('loading');
  useEffect(() => {
    let draft: Draft | null = null;
    let current = true;
    const open = (start: Briefing, revision: number | null) => {
      if (!current) return;
      draft = createDraft(shelf, start, revision);
      setOpened(draft);
    };
    setOpened('loading');
    // What the shelf has already was opened before, e.g. where React mounts twice.
    void shelf
      .read(id)
      .catch((problem: unknown) => {
        report(problem, 'shelf');
        return null;
      })
      .then((stored) => {
        if (stored) open(stored.briefing, stored.revision);
        else if (briefing) open(briefing, null);
        else if (current) setOpened('missing');
      });
    return () => {
      current = false;
      draft?.close();
    };
  }, [shelf, id, briefing]);
  return opened;
}

/** What a draft is now. */
export const useDraftState = (draft: Draft): DraftState => useStore(draft.store);
