import { useCallback, useEffect, useState } from 'react';
import type { Briefing } from '../model/briefing/briefing.ts';
import { useBriefings, useShared } from '../state/cooperation/knowledge.ts';
import { type ShelvedBriefing, useShelf } from '../state/draft/shelf.ts';
import { report } from '../state/problems.ts';

/** What is known of a briefing that a link names. */
export type FoundBriefing =
  | { readonly status: 'loading' | 'failed' | 'unknown' }
  | { readonly status: 'ready'; readonly briefing: Briefing };

/** The briefing of an id: that of the link itself, a ready-made one, or one of the reader's own. */
export function useBriefing(id: string | null): {
  readonly found: FoundBriefing;
  readonly retry: () => void;
} {
  const shared = useShared();
  const { state, retry } = useBriefings();
  const shelf = useShelf();
  const [own, setOwn] = useState<{ readonly id: string | null; readonly record: ShelvedBriefing | null }>();
  const ready = state.status === 'ready' ? state.value.find((briefing) => briefing.id === id) : undefined;
  const isShared = shared?.briefing?.id === id;
  const isOwn = id !== null && !isShared && state.status === 'ready' && !ready;
  useEffect(() => {
    if (!isOwn) return;
    let current = true;
    const read = () =>
      shelf
        .read(id)
        .catch((problem: unknown) => {
          report(problem, 'shelf');
          return null;
        })
        .then((record) => {
          if (current) setOwn({ id, record });
        });
    void read();
    const stop = shelf.watch((changed) => {
      if (changed === id) void read();
    });
    return () => {
      current = false;
      stop();
    };
  }, [isOwn, id, shelf]);
  const found = ((): FoundBriefing => {
    if (isShared && shared?.briefing) return { status: 'ready', briefing: shared.briefing };
    if (ready) return { status: 'ready', briefing: ready };
    if (state.status === 'failed') return { status: 'failed' };
    if (!isOwn || own?.id !== id) return { status: 'loading' };
    return own?.record ? { status: 'ready', briefing: own.record.briefing } : { status: 'unknown' };
  })();
  return { found, retry };
}

/** The reader's own briefings, as they change in any window. */
export type OwnBriefings =
  | { readonly status: 'loading' | 'forbidden' }
  | {
      readonly status: 'ready';
      readonly briefings: readonly ShelvedBriefing[];
      readonly unreadable: number;
    };

export function useOwnBriefings(): OwnBriefings {
  const shelf = useShelf();
  const [own, setOwn] = useState<OwnBriefings>({ status: 'loading' });
  const read = useCallback(
    () =>
      shelf.list().then(
        (list) => setOwn({ status: 'ready', ...list }),
        (problem) => {
          report(problem);
          setOwn({ status: 'forbidden' });
        },
      ),
    [shelf],
  );
  useEffect(() => {
    void read();
    return shelf.watch(() => void read());
  }, [read, shelf]);
  return own;
}
