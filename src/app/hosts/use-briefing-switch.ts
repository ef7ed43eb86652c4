import { useState } from 'react';
import { report } from '../../state/problems.ts';
import { useActions, useReadApp } from '../../state/use-app.ts';

/** Starts and ends the presentation of a briefing; what the reader looked at before is there again afterwards. */
export function useBriefingSwitch(onStart: () => void) {
  const readApp = useReadApp();
  const { present } = useActions();
  // In a narrow room the charts of a step wait behind a button.
  const [withCharts, setWithCharts] = useState(false);
  return {
    charts: { shown: withCharts, toggle: () => setWithCharts(!withCharts) },
    start: (id: string, step = 1) => {
      const { view } = readApp();
      onStart();
      present({ ...view, briefing: id, step });
    },
    end: () => {
      const { view, beforeBriefing } = readApp();
      if (document.fullscreenElement) document.exitFullscreen().catch(report);
      const { locale } = view;
      present(beforeBriefing ? { ...beforeBriefing, locale } : { ...view, briefing: null, step: 1 });
    },
  };
}
