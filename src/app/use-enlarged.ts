import { useCallback, useEffect, useState } from 'react';
import type { ChartId } from '../state/charts.ts';

/**
 * The chart that fills the screen. Where the browser can, the whole screen is asked for, as a projector needs it; whoever
 * leaves that with the browser's own key leaves the chart's full size too.
 */
export function useEnlarged() {
  const [enlarged, setEnlarged] = useState<ChartId | null>(null);
  const enlarge = useCallback((id: ChartId | null) => {
    setEnlarged(id);
    // A browser may refuse or lack it: the chart then fills the window.
    if (id) document.documentElement.requestFullscreen?.().catch(() => undefined);
    else if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  }, []);
  useEffect(() => {
    const onChange = () => {
      if (!document.fullscreenElement) setEnlarged(null);
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  return [enlarged, enlarge] as const;
}
