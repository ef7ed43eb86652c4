import { useActions, useReadApp } from './use-app.ts';
import { type ChartId, type NamedChart, withChart } from './view/charts.ts';

/** Opens a chart beside those that are open, at the view of it that is named. */
export function useOpenChart(): (named: NamedChart) => void {
  const { setFocus, setOption } = useActions();
  const readApp = useReadApp();
  return (named) => {
    const chart: ChartId = named === 'terms' ? 'growth' : named;
    if (chart === 'growth') setOption('growth-view', named === 'terms' ? 'terms' : 'years');
    setFocus({ chart: withChart(readApp().view.chart, chart) });
  };
}
