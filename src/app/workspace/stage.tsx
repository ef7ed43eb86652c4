import type { HandOutOrder } from '../../briefing/library/hand-out-order.ts';
import type { WorldFile } from '../../map/vector/world-file.ts';
import { ComposePlace } from '../hosts/compose-place.tsx';
import { PresentPlace } from '../hosts/present-place.tsx';
import type { useBriefingSwitch } from '../hosts/use-briefing-switch.ts';
import type { useComposing } from '../hosts/use-composing.ts';
import type { Arrival } from '../notices.tsx';
import { ChartsPanel } from './charts/charts-panel.tsx';
import { LeftColumn } from './column/left-column.tsx';
import { SheetTabs } from './column/sheet-tabs.tsx';
import { Sheets } from './column/sheets.tsx';
import { MapPlace } from './map-place.tsx';
import { TableView } from './table-view.tsx';
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

/** All below the header: the column at the left, and beside it the map, the charts or the table, as the layout says. */
export function Stage({ workspace, world, arrival, isAlone, briefing, composing, onHandOut }: StageProps) {
  const { parts, narrow, presents, embed, edge, sheets } = workspace;
  const [share] = edge;
  const hasEdge = parts.charts && !parts.board && !presents && !narrow;
  const editor = (
    <ComposePlace
      composing={composing}
      world={world}
      hidden={!parts.editor}
      withCharts={parts.charts}
      onPresent={briefing.start}
      onHandOut={onHandOut}
    />
  );
  return (
    <div className="stage">
      {presents && <PresentPlace briefing={briefing} world={world} isAlone={isAlone} />}
      {narrow ? (
        <Sheets workspace={workspace} editor={editor} />
      ) : (
        <LeftColumn workspace={workspace} editor={editor} />
      )}
      <div
        className="work"
        // Behind a slide there is nothing to reach.
        inert={presents && !briefing.explores}
        data-board={parts.board || undefined}
        data-split={(parts.charts && !parts.board) || undefined}
        style={hasEdge ? { gridTemplateColumns: `minmax(0, 1fr) ${share}%` } : undefined}
      >
        <MapPlace workspace={workspace} world={world} arrival={arrival} />
        {parts.charts && <ChartsPanel workspace={workspace} hasEdge={hasEdge} />}
        {parts.table && <TableView workspace={workspace} />}
      </div>
      {narrow && !presents && !embed && <SheetTabs {...sheets} />}
    </div>
  );
}
