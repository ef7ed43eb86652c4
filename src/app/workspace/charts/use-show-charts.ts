import { useEffect, useRef } from 'react';
import { useView } from '../../../state/use-app.ts';
import { NO_FOCUS } from '../../../state/view/view.ts';

/** Calls `show` whenever a chart is opened from wherever: by a link, a card, another chart. The usual ones need nobody's word. */
export function useShowCharts(show: () => void): void {
  const chart = useView((view) => view.chart);
  const before = useRef(NO_FOCUS.chart);
  const latest = useRef(show);
  latest.current = show;
  useEffect(() => {
    const opened = chart.some((id) => !before.current.includes(id));
    before.current = chart;
    if (opened) latest.current();
  }, [chart]);
}
