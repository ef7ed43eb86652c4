import { useMemo } from 'react';
import { useView } from '../../state/use-app.ts';
import type { ChartSize } from '../frame/table.ts';
import { type Extent, extentOf, fitView } from './canvas/view.ts';
import { placeAround } from './ego.ts';
import type { NetworkModel } from './model.ts';

const NOTHING: ReadonlySet<number> = new Set();
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

/** The node that is looked at: the open site, else the opened network, else the only country that is filtered by. */
function useMiddle({ points }: NetworkModel): number | null {
  const site = useView((view) => view.site);
  const network = useView((view) => view.network);
  const country = useView((view) => view.country);
  return useMemo(() => {
    const only = country.length === 1 ? country[0] : undefined;
    const asked = [site && `centre:${site}`, network && `network:${network}`, only && `country:${only}`];
    for (const id of asked) {
      const point = id && points.find(({ node }) => node.id === id);
      if (point) return point.index;
    }
    return null;
  }, [points, site, network, country]);
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
  const ground = useMemo(() => {
    const isMain = (index: number) => points[index]?.measures.component === 0;
    const hides = isSmall && (middle === null || isMain(middle));
    const hidden = hides ? points.filter(({ index }) => !isMain(index)).map(({ index }) => index) : [];
    return {
      hidden: hidden.length > 0 ? new Set(hidden) : NOTHING,
      extent: extentOf(positions, hides ? isMain : undefined),
    };
  }, [points, positions, isSmall, middle]);
  const about = around ? middle : null;
  const placed = useMemo(() => {
    const chosen = about === null ? undefined : points[about];
    if (!chosen) return { target: positions, near: NOTHING };
    const view = fitView(ground.extent, size);
    const isPinned = (index: number) => pinned.has(points[index]?.node.id ?? '');
    return {
      target: placeAround(model, positions, chosen.index, { size, view, isPinned }),
      near: new Set([chosen.index, ...chosen.neighbours]),
    };
  }, [model, points, positions, ground, size, pinned, about]);
  return useMemo(() => ({ ...ground, ...placed, middle }), [ground, placed, middle]);
}
