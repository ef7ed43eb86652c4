import { Maximize2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { frameTexts } from '../../i18n/charts/frame.ts';
import { useTexts } from '../../i18n/i18n-context.tsx';
import type { ChartId } from '../../state/view/charts.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useChartHost } from './host.ts';

/** The head of a chart: the question that it answers, its answer as headline, and what can be done with it. */
export function ChartHead(props: {
  question: string;
  finding: string;
  findingId: string;
  children: ReactNode;
}) {
  const { question, finding, findingId, children } = props;
  const { loading } = useTexts(frameTexts);
  return (
    <header>
      <p className="chart-question faint">{question}</p>
      <h3 id={findingId} className="chart-finding">
        {finding || loading}
      </h3>
      {children}
    </header>
  );
}

/** The button that a card is as a whole, with its sign in the corner. */
export function OpenLarge({ id, name }: { id: ChartId; name: string }) {
  const { openLarge } = useTexts(frameTexts);
  const { enlarge } = useChartHost();
  return (
    <IconButton className="chart-open" icon={Maximize2} label={openLarge(name)} onClick={() => enlarge(id)} />
  );
}
