import type { ChartSize } from '../../frame/table.ts';
import { nodeRadius } from './radius.ts';

/** How the layout is put on the screen: x and y are where its origin lies, in CSS pixels of the drawing; `scale` pixels a unit. */
export interface NetworkView {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const SCALES = { least: 0.05, most: 16 };
/** Nothing is shown larger than this just because there is little of it. */
const LARGEST_FIT = 8;
/** Margins for the outermost nodes, in CSS pixels; at the right are the buttons. */
export const MARGINS = { left: 14, right: 42, top: 14, bottom: 14 } as const;

/** A box around points of the layout, in its units. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box around the nodes (x and y in turn) of which something asks to be in it; null where none does. */
export function extentOf(
  positions: ArrayLike<number>,
  isIn: (index: number) => boolean = () => true,
): Extent | null {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let index = 0; 2 * index + 1 < positions.length; index++) {
    if (!isIn(index)) continue;
    const [x, y] = [positions[2 * index] ?? 0, positions[2 * index + 1] ?? 0];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return left > right ? null : { left, right, top, bottom };
}

/** The view that shows a box of the layout as large as the drawing allows, the largest of nodes at its edge included. */
export function fitView(extent: Extent | null, { width, height }: ChartSize): NetworkView {
  if (!extent) return { scale: 1, x: width / 2, y: height / 2 };
  const { left, right, top, bottom } = extent;
  const scaleWith = (edge: number) => {
    const across = Math.max(1, width - MARGINS.left - MARGINS.right - 2 * edge) / Math.max(1, right - left);
    const down = Math.max(1, height - MARGINS.top - MARGINS.bottom - 2 * edge) / Math.max(1, bottom - top);
    return Math.min(LARGEST_FIT, Math.max(SCALES.least, Math.min(across, down)));
  };
  // Where little is shown large, nodes are larger than the margins.
  const scale = scaleWith(Math.max(0, screenRadius(nodeRadius(1), { scale: scaleWith(0) }) - MARGINS.left));
  return {
    scale,
    x: (width + MARGINS.left - MARGINS.right) / 2 - (scale * (left + right)) / 2,
    y: (height + MARGINS.top - MARGINS.bottom) / 2 - (scale * (top + bottom)) / 2,
  };
}

/** The view nearer by a factor; what lies at (x, y) of the screen stays there. */
export function zoomView(view: NetworkView, factor: number, x: number, y: number): NetworkView {
  const scale = Math.min(SCALES.most, Math.max(SCALES.least, view.scale * factor));
  const ratio = scale / view.scale;
  return { scale, x: x - (x - view.x) * ratio, y: y - (y - view.y) * ratio };
}

/** The view with its contents moved by (x, y) CSS pixels. */
export function panView(view: NetworkView, x: number, y: number): NetworkView {
  return { ...view, x: view.x + x, y: view.y + y };
}

/** A view between two others, at `share` of the way. */
export function mixViews(from: NetworkView, to: NetworkView, share: number): NetworkView {
  const mix = (a: number, b: number) => a + (b - a) * share;
  return { scale: mix(from.scale, to.scale), x: mix(from.x, to.x), y: mix(from.y, to.y) };
}

/** Where a point of the screen lies in the layout. */
export function toLayout({ scale, x, y }: NetworkView, at: { readonly x: number; readonly y: number }) {
  return { x: (at.x - x) / scale, y: (at.y - y) / scale };
}

/**
 * The radius of a node on the screen: it grows with the zoom, but slower, so that zooming in makes room. `near` is of
 * those that are brought to the front, which are never small.
 */
export function screenRadius(radius: number, { scale }: Pick<NetworkView, 'scale'>, near = false): number {
  return Math.max(near ? 4 : 2, radius * Math.min(2.2, Math.max(near ? 1 : 0, scale ** 0.72)));
}
