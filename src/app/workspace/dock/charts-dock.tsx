import { useEffect, useRef } from 'react';
import { ChartHostContext } from '../../../charts/frame/host.ts';
import { CHARTS, leastHeightOf } from '../../../charts/index.ts';
import { frameTexts } from '../../../i18n/charts/frame.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { useActions, useView } from '../../../state/use-app.ts';
import { CHART_IDS, type ChartId } from '../../../state/view/charts.ts';
import { Later } from '../../../ui/later.tsx';
import { type DockSize, dockSizeFor } from './dock-size.ts';
import { useDockHost } from './use-dock-host.ts';
import './charts-dock.css';

/** The open charts, side by side as far as there is room, and what each of them asks of its surroundings. */
export default function ChartsDock(props: {
  size: DockSize;
  /** Whether the reader has ever chosen a size, in this visit or an earlier one. */
  isSizeChosen: boolean;
  onSize: (size: DockSize) => void;
  enlarged: ChartId | null;
  onEnlarge: (id: ChartId | null) => void;
}) {
  const { size, isSizeChosen, onSize, enlarged, onEnlarge } = props;
  const text = useTexts(frameTexts);
  const open = useView((view) => view.chart);
  const { toggleChart } = useActions();

  // A chart that was just opened brings the room that it needs; afterwards the reader is free to take it back.
  const before = useRef<readonly ChartId[] | null>(null);
  useEffect(() => {
    // Of those that a link or the last visit opened, a size that was chosen before has the say.
    const opened = open.filter((id) => !(before.current ?? (isSizeChosen ? open : [])).includes(id));
    before.current = open;
    if (size === 'strip' && dockSizeFor(leastHeightOf(opened)) !== 'strip') onSize('half');
  }, [open, size, onSize, isSizeChosen]);

  const host = useDockHost({ enlarged, enlarge: onEnlarge });
  const shown = CHART_IDS.filter((id) => open.includes(id));
  if (shown.length === 0) {
    return (
      <div className="charts-none">
        <p>{text.none}</p>
        <ul>
          {CHART_IDS.map((id) => (
            <li key={id}>
              <button type="button" className="text-button small" onClick={() => toggleChart(id)}>
                {text.names[id]}
              </button>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <ChartHostContext value={host}>
      <div className="charts-grid" data-count={shown.length}>
        {shown.map((id) => (
          <div key={id} className="charts-cell" style={{ minHeight: leastHeightOf([id]) }}>
            <Later failed={text.crashed} waiting={<p className="chart-state faint">{text.loading}</p>}>
              <ChartOf id={id} />
            </Later>
          </div>
        ))}
      </div>
    </ChartHostContext>
  );
}

function ChartOf({ id }: { id: ChartId }) {
  const { Chart } = CHARTS[id];
  return <Chart />;
}
