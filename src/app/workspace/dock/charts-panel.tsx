import { useI18n } from '../../../i18n/i18n-context.tsx';
import type { ChartId } from '../../../state/view/charts.ts';
import { Later } from '../../../ui/later.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { useIdle } from '../../../ui/use-idle.ts';
import { Panel } from '../panels/panel.tsx';
import type { useDockSize } from './dock-size.ts';

const ChartsDock = lazyPart(() => import('./charts-dock.tsx'));
const DockTools = lazyPart(() => import('./dock-tools.tsx'));

/** The panel of the charts, which are loaded when the page has come to rest. */
export function ChartsPanel(props: {
  narrow: boolean;
  dock: ReturnType<typeof useDockSize>;
  /** In CSS pixels; a sheet of a narrow room has the style sheet's. */
  height: number;
  onFold: () => void;
  enlarged: ChartId | null;
  onEnlarge: (id: ChartId | null) => void;
}) {
  const { narrow, dock, height, onFold, enlarged, onEnlarge } = props;
  const { panels, details } = useI18n().messages;
  const idle = useIdle();
  const tools = (
    <Later>
      <DockTools size={narrow ? null : dock.size} onSize={dock.choose} />
    </Later>
  );
  return (
    <Panel
      id="charts"
      name={panels.charts}
      height={narrow ? undefined : height}
      onFold={onFold}
      tools={idle && tools}
    >
      {idle && (
        <Later waiting={<p className="chart-state faint">{details.loading}</p>}>
          <ChartsDock
            size={dock.size}
            isSizeChosen={dock.isChosen}
            onSize={dock.need}
            enlarged={enlarged}
            onEnlarge={onEnlarge}
          />
        </Later>
      )}
    </Panel>
  );
}
