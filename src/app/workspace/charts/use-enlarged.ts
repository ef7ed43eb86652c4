import { useCallback, useEffect, useState } from 'react';
import { report } from '../../../state/problems.ts';
import { useView } from '../../../state/use-app.ts';
import type { ChartId } from '../../../state/view/charts.ts';

/**
 * The chart that fills the screen, as long as charts are `shown` and it is among them: open, or on a board, which has `all`. Where the browser can, the whole
 * screen is asked for, as a projector needs it; whoever leaves that with the browser's own key leaves the chart's full size too.
 */
export function useEnlarged(shown: boolean, all: boolean) {
  const [wanted, setEnlarged] = useState<ChartId | null>(null);
  const isOpen = useView((view) => wanted !== null && view.chart.includes(wanted));
  const enlarged = shown && (all || isOpen) ? wanted : null;
  const enlarge = useCallback((id: ChartId | null) => {
    setEnlarged(id);
    // A browser may refuse or lack it: the chart then fills the window.
    if (id) document.documentElement.requestFullscreen?.().catch(report);
    else if (document.fullscreenElement) document.exitFullscreen().catch(report);
  }, []);
  useEffect(() => {
    const onChange = () => {
      if (!document.fullscreenElement) setEnlarged(null);
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  // Whatever closed it, undo or its own button: the page behind must not stay out of reach, nor the screen full.
  useEffect(() => {
    if (wanted !== null && enlarged === null) enlarge(null);
  }, [wanted, enlarged, enlarge]);
  return [enlarged, enlarge] as const;
}
