import { useRef } from 'react';
import { ChartHostContext } from '../../../charts/frame/host.ts';
import { frameTexts } from '../../../i18n/charts/frame.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { useLists } from '../../../state/own/lists.ts';
import { CHART_IDS, type ChartId } from '../../../state/view/charts.ts';
import { Later } from '../../../ui/later.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { ChartOf } from './chart-of.tsx';
import { useChartsHost } from './use-charts-host.ts';
import { useSeen } from './use-seen.ts';

const OwnPlace = lazyPart(() => import('./own-place.tsx'));

/** A chart as a card, drawn once it has come into sight. */
function ChartCard({ id }: { id: ChartId }) {
  const { loading } = useTexts(frameTexts);
  const card = useRef<HTMLDivElement>(null);
  const seen = useSeen(card);
  return (
    <div ref={card} className="charts-cell">
      {seen ? <ChartOf id={id} /> : <p className="chart-state faint">{loading}</p>}
    </div>
  );
}

/** All charts as cards on a board, the first the list of the reader's own that is explored. */
export default function ChartBoard(props: {
  enlarged: ChartId | null;
  onEnlarge: (id: ChartId | null) => void;
}) {
  const { enlarged, onEnlarge } = props;
  const host = useChartsHost({ enlarged, enlarge: onEnlarge, card: true });
  const hasLists = useLists().length > 0;
  return (
    <ChartHostContext value={host}>
      {hasLists && (
        <Later>
          <OwnPlace isCard />
        </Later>
      )}
      {CHART_IDS.map((id) => (
        <ChartCard key={id} id={id} />
      ))}
    </ChartHostContext>
  );
}
