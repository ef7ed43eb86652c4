import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Briefing } from '../../model/briefing/briefing.ts';
import { sameValue } from '../../state/scene/select-scene.ts';
import { useActions, useApp, useReadApp, useView } from '../../state/use-app.ts';
import { defaultView } from '../../state/view/url.ts';
import { viewOfStep } from '../view-of-step.ts';

/** Shows a step as it was made: gives how to show one, and whether the reader has since gone elsewhere. */
export function useShownStep(briefing: Briefing, step: number) {
  const { locale } = useI18n();
  const catalog = useApp((state) => state.catalog);
  const readApp = useReadApp();
  const { present } = useActions();
  const shownStep = useRef(0);
  const show = useCallback(
    (target: number) => {
      shownStep.current = target;
      present(viewOfStep(briefing, target, readApp().catalog, readApp().view));
    },
    [briefing, present, readApp],
  );
  // Once for each step, whether a key, a link or the browser's history leads there: afterwards the reader is free to
  // explore, and comes back with a press.
  useEffect(() => {
    if (shownStep.current !== step) show(step);
  }, [show, step]);
  const asked = useMemo(
    () => viewOfStep(briefing, step, catalog, defaultView(locale)),
    [briefing, step, catalog, locale],
  );
  const isChanged = useView(
    ({ theme, locale: spoken, ...view }) =>
      !sameValue(
        { ...asked, camera: null, theme, locale: spoken },
        { ...view, camera: null, theme, locale: spoken },
      ),
  );
  // The map itself moves the camera a little, e.g. out from behind a panel: only the reader's moves count.
  const roams = useApp((state) => state.roams);
  return { show, isElsewhere: roams || isChanged };
}
