import type { ChartSize } from '../../frame/table.ts';
import { placeAround } from '../ego.ts';
import type { NetworkModel } from '../model.ts';
import type { NetworkPoint } from '../points.ts';
import { type Extent, extentOf, fitView } from './view.ts';

const NOTHING: ReadonlySet<number> = new Set();

/** What is chosen in the view, of which one node may be looked at. */
export interface LookedAt {
  readonly site: string | null;
  readonly network: string | null;
  readonly country: readonly string[];
}

/** The node that is looked at: the open site, else the opened network, else the only country that is filtered by. */
export function middleOf(
  points: readonly NetworkPoint[],
  { site, network, country }: LookedAt,
): number | null {
  const only = country.length === 1 ? country[0] : undefined;
  const asked = [site && `centre:${site}`, network && `network:${network}`, only && `country:${only}`];
  for (const id of asked) {
    const point = id && points.find(({ node }) => node.id === id);
    if (point) return point.index;
  }
  return null;
}

/** Which nodes are seen, and the box around them. */
export interface NetworkGroundPlan {
  readonly extent: Extent | null;
  readonly hidden: ReadonlySet<number>;
}

/** The ground of all nodes, or of the main part alone where it `isSmall` and no other part is looked at. */
export function planGround(
  points: readonly NetworkPoint[],
  positions: Float32Array,
  middle: number | null,
  isSmall: boolean,
): NetworkGroundPlan {
  const isMain = (index: number) => points[index]?.measures.component === 0;
  const hides = isSmall && (middle === null || isMain(middle));
  const hidden = hides ? points.filter(({ index }) => !isMain(index)).map(({ index }) => index) : [];
  return {
    hidden: hidden.length > 0 ? new Set(hidden) : NOTHING,
    extent: extentOf(positions, hides ? isMain : undefined),
  };
}

/** Where nodes stand: as they were laid out, or, with a node to stand `about`, its neighbours around it, which are near. */
export function standAbout(
  model: NetworkModel,
  positions: Float32Array,
  { extent }: NetworkGroundPlan,
  size: ChartSize,
  about: number | null,
  pinned: ReadonlySet<string> = new Set(),
): { readonly target: Float32Array; readonly near: ReadonlySet<number> } {
  const { points } = model;
  const chosen = about === null ? undefined : points[about];
  if (!chosen) return { target: positions, near: NOTHING };
  const view = fitView(extent, size);
  const isPinned = (index: number) => pinned.has(points[index]?.node.id ?? '');
  return {
    target: placeAround(model, positions, chosen.index, { size, view, isPinned }),
    near: new Set([chosen.index, ...chosen.neighbours]),
  };
}
