import { useCallback } from 'react';
import type { Briefing } from '../../model/briefing/briefing.ts';
import { useActions, useReadApp } from '../../state/use-app.ts';
import { viewOfStep } from '../view-of-step.ts';

/** How to go to a step, counted from 1, and how to show the atlas in the view of one, to be explored. */
export function useShownStep(briefing: Briefing) {
  const readApp = useReadApp();
  const { present } = useActions();
  const show = useCallback(
    (step: number) => present({ ...readApp().view, briefing: briefing.id, step }),
    [briefing.id, present, readApp],
  );
  const open = useCallback(
    (step: number) => present(viewOfStep(briefing, step, readApp().catalog, readApp().view)),
    [briefing, present, readApp],
  );
  return { show, open };
}
