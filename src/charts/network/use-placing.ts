import { useMemo } from 'react';
import { useView } from '../../state/use-app.ts';
import type { ChartSize } from '../frame/table.ts';
import { middleOf, planGround, standAbout } from './canvas/placing.ts';
import type { Extent } from './canvas/view.ts';
import type { NetworkModel } from './model.ts';

/** Boxes that are smaller show the main part alone, in CSS pixels. */
const ROOM_FOR_PARTS: ChartSize = { width: 400, height: 190 };

/** Whether a drawing has no room for more than the main part of the network. */
export function isTooSmall({ width, height }: ChartSize): boolean {
  return width < ROOM_FOR_PARTS.width || height < ROOM_FOR_PARTS.height;
}

/** Where nodes stand, and which of them are seen. */
export interface NetworkPlacing {
  readonly target: Float32Array;
  readonly extent: Extent | null;
  readonly hidden: ReadonlySet<number>;
  readonly near: ReadonlySet<number>;
  /** The chosen node around which its neighbours stand; null where nodes stand as they were laid out. */
  readonly middle: number | null;
}

/** The node that is looked at. */
function useMiddle({ points }: NetworkModel): number | null {
  const site = useView((view) => view.site);
  const network = useView((view) => view.network);
  const country = useView((view) => view.country);
  return useMemo(() => middleOf(points, { site, network, country }), [points, site, network, country]);
}

/** Decides where nodes stand in a box: as they were laid out, or, if it is `around` one that is chosen, about that. */
export function useNetworkPlacing(
  model: NetworkModel,
  positions: Float32Array,
  size: ChartSize,
  pinned: ReadonlySet<string>,
  around: boolean,
): NetworkPlacing {
  const { points } = model;
  const middle = useMiddle(model);
  const isSmall = isTooSmall(size);
  const ground = useMemo(
    () => planGround(points, positions, middle, isSmall),
    [points, positions, middle, isSmall],
  );
  const about = around ? middle : null;
  const placed = useMemo(
    () => standAbout(model, positions, ground, size, about, pinned),
    [model, positions, ground, size, about, pinned],
  );
  return useMemo(() => ({ ...ground, ...placed, middle }), [ground, placed, middle]);
}
