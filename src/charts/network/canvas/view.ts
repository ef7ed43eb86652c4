import type { ChartSize } from '../../frame/table.ts';

/** How the layout is put on the screen: x and y are where its origin lies, in CSS pixels of the drawing; `scale` pixels a unit. */
export interface NetworkView {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const SCALES = { least: 0.05, most: 8 };
/** Nothing is shown larger than this just because there is little of it. */
const LARGEST_FIT = 2;
/** Margins for the labels of the outermost nodes, in CSS pixels. */
const MARGIN = { x: 44, y: 22 };

/** The view that shows all positions (x and y in turn) as large as the box allows. */
export function fitView(positions: ArrayLike<number>, { width, height }: ChartSize): NetworkView {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let index = 0; index + 1 < positions.length; index += 2) {
    const [x, y] = [positions[index] ?? 0, positions[index + 1] ?? 0];
    [left, right, top, bottom] = [
      Math.min(left, x),
      Math.max(right, x),
      Math.min(top, y),
      Math.max(bottom, y),
    ];
  }
  if (left > right) return { scale: 1, x: width / 2, y: height / 2 };
  const across = Math.max(1, width - 2 * MARGIN.x) / Math.max(1, right - left);
  const down = Math.max(1, height - 2 * MARGIN.y) / Math.max(1, bottom - top);
  const scale = Math.min(LARGEST_FIT, Math.max(SCALES.least, Math.min(across, down)));
  return {
    scale,
    x: width / 2 - (scale * (left + right)) / 2,
    y: height / 2 - (scale * (top + bottom)) / 2,
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

/** The radius of a node on the screen: it grows with the zoom, but slower, so that zooming in makes room. */
export function screenRadius(radius: number, { scale }: NetworkView): number {
  return Math.max(2, radius * Math.min(2.2, scale ** 0.72));
}
