import { ChartHostContext } from '../../../charts/frame/host.ts';
import { CHARTS } from '../../../charts/index.ts';
import { frameTexts } from '../../../i18n/charts/frame.ts';
import { useTexts } from '../../../i18n/i18n-context.tsx';
import { useLists } from '../../../state/own/lists.ts';
import { useActions, useView } from '../../../state/use-app.ts';
import { CHART_IDS, type ChartId } from '../../../state/view/charts.ts';
import { Later } from '../../../ui/later.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { ChartOf } from './chart-of.tsx';
import { useChartsHost } from './use-charts-host.ts';

const OwnPlace = lazyPart(() => import('./own-place.tsx'));

interface CellsProps {
  readonly enlarged: ChartId | null;
  readonly onEnlarge: (id: ChartId | null) => void;
}

/** The open charts under each other, each as high as suits it; the column scrolls. */
function OpenCharts(props: CellsProps) {
  const { enlarged, onEnlarge } = props;
  const text = useTexts(frameTexts);
  const open = useView((view) => view.chart);
  const { toggleChart } = useActions();
  const host = useChartsHost({ enlarged, enlarge: onEnlarge, card: false });
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
      <div className="charts-cells">
        {shown.map((id) => (
          <div key={id} className="charts-cell" style={{ flexBasis: CHARTS[id].height }}>
            <ChartOf id={id} />
          </div>
        ))}
      </div>
    </ChartHostContext>
  );
}

/** The open charts, or in their place a list of the reader's own that is explored. */
export default function ChartCells(props: CellsProps) {
  const charts = <OpenCharts {...props} />;
  if (useLists().length === 0) return charts;
  return (
    <Later waiting={charts}>
      <OwnPlace>{charts}</OwnPlace>
    </Later>
  );
}
