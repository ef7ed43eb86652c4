import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Briefing } from '../../model/briefing/briefing.ts';
import { type History, NO_HISTORY, record, redo, undo } from '../history.ts';
import { type DraftStep, withoutStepIds, withStepIds } from './draft-steps.ts';
import type { Shelf, ShelvedBriefing } from './shelf.ts';

/** A briefing that is being written. */
export interface DraftState extends History<Briefing<DraftStep>> {
  readonly briefing: Briefing<DraftStep>;
  /**
   * `full` and `forbidden`: the browser has not stored the latest change. `conflict`: another window has stored or removed
   * the briefing since, and nothing is stored until the reader has decided.
   */
  readonly saving: 'saved' | 'saving' | 'full' | 'forbidden' | 'conflict';
}

/** A draft with its verbs. */
export interface Draft {
  readonly store: StoreApi<DraftState>;
  /** Takes a change. `typing` names what is being typed: letters of the same are one step of undo. */
  readonly edit: (briefing: Briefing<DraftStep>, typing?: string) => void;
  /** Ends the typing: the next letter is another step of undo. */
  readonly settle: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Tries again to store what could not be stored. */
  readonly retry: () => void;
  /** Ends a conflict by what the other window stored; null where it has removed the briefing. */
  readonly readOther: () => Promise<ShelvedBriefing | null>;
  readonly takeOther: (other: ShelvedBriefing) => void;
  /** Ends a conflict by keeping the draft under another id, beside what the other window stored. */
  readonly keepAs: (id: string) => void;
  /** Stops listening to other windows. */
  readonly close: () => void;
}

/**
 * A draft that stores itself after every change, one after the other, always the latest. `revision` is the one that was
 * read; null for a briefing that is not on the shelf yet, which is stored at once.
 */
export function createDraft(shelf: Shelf, start: Briefing, startRevision: number | null): Draft {
  const store = createStore<DraftState>(() => ({
    briefing: withStepIds(start),
    ...NO_HISTORY,
    saving: 'saved',
  }));
  let revision = startRevision;
  let isDirty = revision === null;
  let isBusy = false;

  async function save(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    while (isDirty && store.getState().saving !== 'conflict') {
      isDirty = false;
      store.setState({ saving: 'saving' });
      const result = await shelf.save(withoutStepIds(store.getState().briefing), revision);
      if (result.status === 'saved') {
        revision = result.revision;
        if (!isDirty) store.setState({ saving: 'saved' });
        continue;
      }
      isDirty = true;
      store.setState({ saving: result.status === 'conflict' ? 'conflict' : result.reason });
      break;
    }
    isBusy = false;
  }
  const change = (state: Partial<DraftState>) => {
    store.setState(state);
    isDirty = true;
    void save();
  };
  const step = (go: typeof undo) => {
    const state = store.getState();
    const done = go(state, state.briefing);
    if (done) change({ briefing: done.target, ...done.history });
  };
  const forget = shelf.watch((id) => {
    if (id !== store.getState().briefing.id || isBusy) return;
    void shelf.read(id).then((stored) => {
      if (!isBusy && (stored?.revision ?? null) !== revision) store.setState({ saving: 'conflict' });
    });
  });
  void save();

  return {
    store,
    edit: (briefing, typing) => {
      const state = store.getState();
      if (briefing === state.briefing) return;
      change({ briefing, ...record(state, state.briefing, typing) });
    },
    settle: () => store.setState({ typing: null }),
    undo: () => step(undo),
    redo: () => step(redo),
    retry: () => void save(),
    readOther: () => shelf.read(store.getState().briefing.id),
    takeOther: (other) => {
      revision = other.revision;
      isDirty = false;
      const state = store.getState();
      // What was written here is one undo away.
      const briefing = withStepIds(other.briefing);
      store.setState({ briefing, ...record(state, state.briefing), saving: 'saved' });
    },
    keepAs: (id) => {
      revision = null;
      const { briefing } = store.getState();
      store.setState({ saving: 'saved' });
      change({ briefing: { ...briefing, id }, ...NO_HISTORY });
    },
    close: forget,
  };
}
