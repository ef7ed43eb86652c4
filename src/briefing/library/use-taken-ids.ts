import { useCallback } from 'react';
import { useWaitForPart } from '../../state/cooperation/knowledge.ts';
import { listShelf, useShelf } from '../../state/draft/shelf.ts';

/** Gives the ids that briefings have already, the ready-made ones and the reader's own, once all of them are known. */
export function useTakenIds(): () => Promise<ReadonlySet<string>> {
  const shelf = useShelf();
  const waitFor = useWaitForPart();
  return useCallback(async () => {
    const [readyMade, { briefings }] = await Promise.all([waitFor('briefings'), listShelf(shelf)]);
    return new Set([...(readyMade ?? []), ...briefings.map(({ briefing }) => briefing)].map(({ id }) => id));
  }, [shelf, waitFor]);
}
