import type { NetworkConnection, NetworkPoint } from '../points.ts';
import { type NetworkView, screenRadius } from './view.ts';

/** A place on the screen, in CSS pixels of the drawing. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** What is drawn where. */
export interface NetworkGround {
  readonly points: readonly NetworkPoint[];
  readonly connections: readonly NetworkConnection[];
  /** x and y of each point in units of the layout. */
  readonly positions: ArrayLike<number>;
  readonly view: NetworkView;
  /** Places of the points that are not drawn, and of those that are brought to the front. */
  readonly hidden: ReadonlySet<number>;
  readonly near: ReadonlySet<number>;
}

/** Half the width of the smallest target, in CSS pixels. */
const TARGET = 12;
/** How near a line the pointer must come, in CSS pixels. */
const LINE_REACH = 4;

const at = ({ positions, view }: NetworkGround, index: number): ScreenPoint => ({
  x: view.x + view.scale * (positions[2 * index] ?? 0),
  y: view.y + view.scale * (positions[2 * index + 1] ?? 0),
});

/** The node at a place: the one whose edge is nearest, up to half a target's width from its middle; null where none is near. */
export function findPoint(ground: NetworkGround, { x, y }: ScreenPoint): number | null {
  let [found, nearest]: [number | null, number] = [null, Infinity];
  for (const { index, radius } of ground.points) {
    if (ground.hidden.has(index)) continue;
    const middle = at(ground, index);
    const distance = Math.hypot(middle.x - x, middle.y - y);
    const drawn = screenRadius(radius, ground.view, ground.near.has(index));
    if (distance > Math.max(TARGET, drawn + 2)) continue;
    const beyond = distance - drawn;
    if (beyond < nearest) [found, nearest] = [index, beyond];
  }
  return found;
}

/** The connection whose line runs nearest to a place; null where none is near. */
export function findConnection(ground: NetworkGround, { x, y }: ScreenPoint): number | null {
  let [found, nearest]: [number | null, number] = [null, LINE_REACH];
  ground.connections.forEach(({ source, target }, index) => {
    if (ground.hidden.has(source) || ground.hidden.has(target)) return;
    const [a, b] = [at(ground, source), at(ground, target)];
    const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
    const along = length === 0 ? 0 : ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / length;
    const share = Math.min(1, Math.max(0, along));
    const distance = Math.hypot(a.x + share * (b.x - a.x) - x, a.y + share * (b.y - a.y) - y);
    if (distance < nearest) [found, nearest] = [index, distance];
  });
  return found;
}
