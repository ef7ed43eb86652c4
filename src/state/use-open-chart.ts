import { useActions, useReadApp } from './use-app.ts';
import { CHART_IDS, type ChartId, type NamedChart } from './view/charts.ts';

/** Opens a chart beside those that are open, at the view of it that is named. */
export function useOpenChart(): (named: NamedChart) => void {
  const { setFocus, setOption } = useActions();
  const readApp = useReadApp();
  return (named) => {
    const chart: ChartId = named === 'terms' ? 'growth' : named;
    const open = readApp().view.chart;
    if (chart === 'growth') setOption('growth-view', named === 'terms' ? 'terms' : 'years');
    setFocus({ chart: CHART_IDS.filter((id) => id === chart || open.includes(id)) });
  };
}
