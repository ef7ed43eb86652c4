import { useCallback, useState } from 'react';
import { withTexts } from '../../i18n/text-part.ts';
import { useShelf } from '../../state/draft/shelf.ts';
import type { DraftStart } from '../../state/draft/use-draft.ts';

/** Which briefing is being written; how it is begun and ended, and given the present view from anywhere. */
export function useComposing() {
  const shelf = useShelf();
  const [start, setStart] = useState<DraftStart | null>(null);
  const [asks, setAsks] = useState(0);
  const write = useCallback((next: DraftStart) => {
    setAsks(0);
    setStart(next);
  }, []);
  const withView = useCallback(
    async (which: 'new' | 'last') => {
      const { beginBriefing, lastBriefing } = await withTexts(import('../../briefing/compose/begin.ts'));
      setStart(await (which === 'new' ? beginBriefing : lastBriefing)(shelf));
      setAsks(1);
    },
    [shelf],
  );
  const close = useCallback(() => setStart(null), []);
  return {
    start,
    asks,
    write,
    /** Begins a new one with the present view. */
    begin: () => withView('new'),
    /** Adds the present view to the one that is open, else to the one that was written last, else to a new one. */
    addView: async () => (start ? setAsks((count) => count + 1) : withView('last')),
    close,
  };
}
