import { CHARTS } from '../../../charts/index.ts';
import { frameTexts } from '../../../i18n/charts/frame.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import type { ChartId } from '../../../state/view/charts.ts';
import { Later } from '../../../ui/later.tsx';

/** A chart in its place, its words while it loads or where it fails. */
export function ChartOf({ id }: { id: ChartId }) {
  const text = useTexts(frameTexts);
  const { Chart } = CHARTS[id];
  return (
    <Later failed={text.crashed} waiting={<p className="chart-state faint">{text.loading}</p>}>
      <Chart />
    </Later>
  );
}
