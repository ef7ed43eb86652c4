import { useActions, useView } from '../state/use-app.ts';
import { withChart } from '../state/view/charts.ts';

/** Opens a network in the directory of networks; one that is compared with it there is no longer. */
export function useOpenNetwork(): (id: string) => void {
  const chart = useView((view) => view.chart);
  const compared = useView((view) => view.compare);
  const { setFocus } = useActions();
  return (id) =>
    setFocus({
      network: id,
      compare: compared === id ? null : compared,
      chart: withChart(chart, 'networks'),
    });
}
