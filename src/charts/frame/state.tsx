import { frameTexts } from '../../i18n/charts/frame.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import { Failed } from '../../ui/part/failed.tsx';

/** How far the numbers of a chart are loaded. */
export type ChartStatus = 'idle' | 'loading' | 'failed' | 'ready';

/** What stands in place of the drawing while a chart loads, after it failed, and where there is nothing to draw. */
export function ChartState(props: {
  status: ChartStatus;
  empty?: string | null | undefined;
  onRetry?: (() => void) | undefined;
}) {
  const { status, empty, onRetry } = props;
  const text = useTexts(frameTexts);
  if (status === 'failed')
    return <Failed className="chart-state" said={text.failed} retry={text.retry} onRetry={onRetry} />;
  if (status !== 'ready') return <p className="chart-state faint">{text.loading}</p>;
  return empty ? <p className="chart-state">{empty}</p> : null;
}
