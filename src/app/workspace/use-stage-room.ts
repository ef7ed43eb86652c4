import { useMemo, useRef } from 'react';
import { leastHeightOf } from '../../charts/index.ts';
import { useView } from '../../state/use-app.ts';
import { useSize } from '../../ui/use-size.ts';
import { dockHeight, useDockSize } from './dock/dock-size.ts';
import { freeWidth, mapPadding } from './map-padding.ts';
import type { Workspace } from './use-workspace.ts';

/** How the room of the stage is shared between the map and what stands over it. */
export function useStageRoom({ room, parts, presents }: Pick<Workspace, 'room' | 'parts' | 'presents'>) {
  const stageRef = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(stageRef) ?? { width: window.innerWidth, height: window.innerHeight };
  const dock = useDockSize();
  const leastHeight = useView((view) => leastHeightOf(view.chart));
  const { filters, side, charts, sheet } = parts;
  const free = { width: freeWidth(width, { room, filters, side, presents }), height };
  const chartsHeight = dockHeight(dock.size, free, leastHeight);
  const padding = useMemo(
    () => mapPadding({ room, height, filters, side, dock: charts ? chartsHeight : 0, sheet, presents }),
    [room, height, filters, side, charts, chartsHeight, sheet, presents],
  );
  return { stageRef, dock, chartsHeight, padding };
}
