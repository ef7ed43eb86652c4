import { useState } from 'react';
import { report } from '../../state/problems.ts';
import { useActions, useReadApp } from '../../state/use-app.ts';

/** Starts and ends the presentation of a briefing; what the reader looked at before is there again afterwards. */
export function useBriefingSwitch(onStart: () => void) {
  const readApp = useReadApp();
  const { present } = useActions();
  const [explores, explore] = useState(false);
  return {
    /** Whether the atlas is seen in place of the slide, to be explored. */
    explores,
    explore,
    start: (id: string, step = 1) => {
      const { view } = readApp();
      onStart();
      explore(false);
      present({ ...view, briefing: id, step });
    },
    end: () => {
      const { view, beforeBriefing } = readApp();
      if (document.fullscreenElement) document.exitFullscreen().catch(report);
      const { locale } = view;
      explore(false);
      present(beforeBriefing ? { ...beforeBriefing, locale } : { ...view, briefing: null, step: 1 });
    },
  };
}
