import type { HandOutOrder } from '../../briefing/library/hand-out-order.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { MapStage } from '../../map/stage/map-stage.tsx';
import type { WorldFile } from '../../map/vector/world-file.ts';
import { FiltersPanel } from '../../panels/filters/filters-panel.tsx';
import { Part } from '../../ui/part/part.tsx';
import { ComposePlace } from '../hosts/compose-place.tsx';
import { PresentPlace } from '../hosts/present-place.tsx';
import type { useBriefingSwitch } from '../hosts/use-briefing-switch.ts';
import type { useComposing } from '../hosts/use-composing.ts';
import type { Arrival } from '../notices.tsx';
import { useTheme } from '../use-theme.ts';
import { ChartsPanel } from './dock/charts-panel.tsx';
import { OverMap } from './over-map.tsx';
import { DetailsPanel } from './panels/details-panel.tsx';
import { Panel } from './panels/panel.tsx';
import { ResultsPlace } from './panels/results-place.tsx';
import { useStageRoom } from './use-stage-room.ts';
import type { Workspace } from './use-workspace.ts';
import './stage.css';

/** What the stage is given. */
interface StageProps {
  readonly workspace: Workspace;
  readonly world: WorldFile;
  readonly arrival: Arrival;
  /** Whether a briefing is all that there is: its presentation has no end. */
  readonly isAlone: boolean;
  readonly briefing: ReturnType<typeof useBriefingSwitch>;
  readonly composing: ReturnType<typeof useComposing>;
  readonly onHandOut: (order: HandOutOrder) => void;
}

/** The map, and all that stands over it: panels, charts, the words of a presentation. */
export function Stage({ workspace, world, arrival, isAlone, briefing, composing, onHandOut }: StageProps) {
  const { panels } = useI18n().messages;
  const theme = useTheme();
  const { parts, narrow, presents, covered, fold } = workspace;
  const { stageRef, dock, chartsHeight, padding } = useStageRoom(workspace);
  return (
    <div ref={stageRef} className="stage" inert={workspace.table}>
      {presents && <PresentPlace briefing={briefing} isAlone={isAlone} hasCharts={workspace.hasStepCharts} />}
      {parts.filters && (
        <Panel id="filters" name={panels.filters} covered={covered} onFold={fold('filters')}>
          <FiltersPanel />
        </Panel>
      )}
      <main aria-label={panels.map} inert={covered}>
        <Part>
          <MapStage world={world} theme={theme} padding={padding} />
        </Part>
      </main>
      <div className="side" hidden={!parts.side} inert={covered}>
        {(composing.start === null || presents) && <DetailsPanel />}
        <ComposePlace
          composing={composing}
          hidden={!parts.editor}
          withCharts={parts.charts}
          onPresent={briefing.start}
          onHandOut={onHandOut}
        />
        {parts.resultList && <ResultsPlace workspace={workspace} />}
      </div>
      {parts.chartsPanel && (
        <ChartsPanel
          narrow={narrow}
          dock={dock}
          height={chartsHeight}
          onFold={fold('charts')}
          enlarged={workspace.enlarged}
          onEnlarge={workspace.enlarge}
        />
      )}
      <OverMap workspace={workspace} arrival={arrival} padding={padding} />
    </div>
  );
}
