import { Maximize2 } from 'lucide-react';
import { useMemo } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { MapStage } from '../../map/stage/map-stage.tsx';
import type { WorldFile } from '../../map/vector/world-file.ts';
import { StatusLine } from '../../panels/results/status-line.tsx';
import { Part } from '../../ui/part/part.tsx';
import { type Arrival, Notices } from '../notices.tsx';
import { useTheme } from '../use-theme.ts';
import { mapPadding } from './map-padding.ts';
import type { Workspace } from './use-workspace.ts';
import './map-place.css';

/** The map, and what is written over it: the count and notices. On the board it is a card, which a click makes large again. */
export function MapPlace(props: { workspace: Workspace; world: WorldFile; arrival: Arrival }) {
  const { workspace, world, arrival } = props;
  const { room, parts, embed, presents, composes, covered, choose } = workspace;
  const { panels, app } = useI18n().messages;
  const theme = useTheme();
  const { sheet, board, table } = parts;
  const padding = useMemo(() => mapPadding({ room, sheet }), [room, sheet]);
  return (
    <div className="map-place" inert={covered || table}>
      <main aria-label={panels.map} inert={board}>
        <Part>
          <MapStage world={world} theme={theme} padding={padding} />
        </Part>
      </main>
      <div className="over-map" style={{ left: padding.left }}>
        <Part>
          <StatusLine />
        </Part>
        {!embed && !presents && <Notices arrival={arrival} isBusy={composes} />}
      </div>
      {board && (
        <button type="button" className="map-card" onClick={() => choose('map')}>
          <span className="map-card-words small">
            <Maximize2 size={14} strokeWidth={1.75} aria-hidden="true" />
            {app.layouts.openMap}
          </span>
        </button>
      )}
    </div>
  );
}
