import { useI18n } from '../../../i18n/i18n-context.tsx';
import { Later } from '../../../ui/later.tsx';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { Part } from '../../../ui/part/part.tsx';
import { useIdle } from '../../../ui/use-idle.ts';
import type { Workspace } from '../use-workspace.ts';
import { SceneAfterFrame } from './scene-after-frame.tsx';
import { SheetHead } from './sheet-head.tsx';
import './charts.css';

const Edge = lazyPart(async () => ({ default: (await import('../layout/edge.tsx')).Edge }));
const ChartCells = lazyPart(() => import('./chart-cells.tsx'));
const ChartBoard = lazyPart(() => import('./chart-board.tsx'));
const ChartChips = lazyPart(() => import('./chart-chips.tsx'));

/** The charts beside the map, behind the edge that is moved between both, on the board or, in a narrow room, in their sheet; they are loaded when the page has come to rest. */
export function ChartsPanel({ workspace, hasEdge }: { workspace: Workspace; hasEdge: boolean }) {
  const { narrow, presents, parts, enlarged, enlarge, sheets, edge } = workspace;
  const [share, onShare] = edge;
  const { panels, details } = useI18n().messages;
  const idle = useIdle();
  return (
    <section
      className={narrow && !presents ? 'panel sheet' : 'panel'}
      data-panel="charts"
      data-focus-after="tab-charts"
      aria-label={panels.charts}
    >
      {hasEdge && idle && (
        <Later>
          <Edge share={share} onShare={onShare} />
        </Later>
      )}
      {narrow && !presents && <SheetHead name={panels.charts} onFold={() => sheets.toggle('charts')} />}
      <Part>
        {idle && (
          <Later waiting={<p className="chart-state faint">{details.loading}</p>}>
            {!presents && !parts.board && <ChartChips />}
            <SceneAfterFrame>
              {parts.board ? (
                <ChartBoard enlarged={enlarged} onEnlarge={enlarge} />
              ) : (
                <ChartCells enlarged={enlarged} onEnlarge={enlarge} />
              )}
            </SceneAfterFrame>
          </Later>
        )}
      </Part>
    </section>
  );
}
