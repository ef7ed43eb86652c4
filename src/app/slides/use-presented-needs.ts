import { useMemo } from 'react';
import { NEEDS_NOTHING, needsOf, type SlideNeeds } from '../../briefing/slide/needs.ts';
import { useBriefing } from '../../briefing/use-briefing.ts';
import { useView } from '../../state/use-app.ts';

/** What the slides of the briefing that is presented need beside the tables; nothing before it is known. */
export function usePresentedNeeds(): SlideNeeds {
  const { found } = useBriefing(useView((view) => view.briefing));
  return useMemo(() => (found.status === 'ready' ? needsOf(found.briefing) : NEEDS_NOTHING), [found]);
}
