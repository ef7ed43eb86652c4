import type { Viewport } from '../../model/camera/camera.ts';
import { StatusLine } from '../../panels/results/status-line.tsx';
import { Part } from '../../ui/part/part.tsx';
import { type Arrival, Notices } from '../notices.tsx';
import { PanelTabs } from './panels/panel-tabs.tsx';
import type { Workspace } from './use-workspace.ts';
import './over-map.css';

/** What is written over the part of the map that panels leave free: the count, the tabs of folded panels, notices. */
export function OverMap(props: { workspace: Workspace; arrival: Arrival; padding: Viewport['padding'] }) {
  const { workspace, arrival, padding } = props;
  const { room, narrow, open, toggle, parts, embed, presents, covered } = workspace;
  return (
    <div
      className="over-map"
      inert={covered}
      style={{ left: narrow ? 0 : padding.left, right: narrow ? 0 : padding.right }}
    >
      <Part>
        <StatusLine />
      </Part>
      {!embed && !presents && (
        <>
          <PanelTabs
            room={room}
            open={parts.editor && !narrow ? [...open, 'results'] : open}
            toggle={toggle}
          />
          <Notices arrival={arrival} />
        </>
      )}
    </div>
  );
}
