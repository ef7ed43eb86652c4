import type { ChartSize } from '../frame/table.ts';
import { MARGINS, type NetworkView, toLayout } from './canvas/view.ts';
import type { NetworkModel } from './model.ts';

/** Neighbours that the inmost ring has room for; each ring farther out has room for as many more. */
const INMOST = 9;
/** Room for names at the sides, as a share of the width and at most in CSS pixels. */
const NAMES = { share: 0.16, most: 120 };
const TURN = 2 * Math.PI;

/** How many rings so many neighbours need. */
function ringsFor(count: number): number {
  let rings = 1;
  while ((INMOST * rings * (rings + 1)) / 2 < count) rings++;
  return rings;
}

/** Neighbours on each ring, the inmost first: as many more as the ring is longer. */
export function shareOut<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const rings = ringsFor(items.length);
  const whole = (rings * (rings + 1)) / 2;
  const upTo = (ring: number) => Math.round((items.length * ring * (ring + 1)) / 2 / whole);
  return Array.from({ length: rings }, (_, ring) => items.slice(upTo(ring), upTo(ring + 1)));
}

/**
 * Where the nodes stand while one of them is looked at: it in the middle of the drawing, its neighbours on rings around
 * it, those of most weight inmost, each on the side on which it was; all others, and those that are pinned, stay. Takes and
 * gives places in units of the layout.
 */
export function placeAround(
  { points }: Pick<NetworkModel, 'points'>,
  positions: Float32Array,
  middle: number,
  ground: {
    readonly size: ChartSize;
    readonly view: NetworkView;
    readonly isPinned: (index: number) => boolean;
  },
): Float32Array {
  const { size, view, isPinned } = ground;
  const result = positions.slice();
  const centre = {
    x: (size.width + MARGINS.left - MARGINS.right) / 2,
    y: (size.height + MARGINS.top - MARGINS.bottom) / 2,
  };
  const put = (index: number, x: number, y: number) => {
    if (isPinned(index)) return;
    const at = toLayout(view, { x, y });
    result.set([at.x, at.y], 2 * index);
  };
  put(middle, centre.x, centre.y);
  const across = size.width / 2 - (MARGINS.left + MARGINS.right) / 2;
  const reach = {
    x: Math.max(20, across - Math.min(NAMES.most, NAMES.share * size.width)),
    y: Math.max(20, size.height / 2 - (MARGINS.top + MARGINS.bottom) / 2 - 4),
  };
  const angleOf = (index: number) =>
    Math.atan2(
      (positions[2 * index + 1] ?? 0) - (positions[2 * middle + 1] ?? 0),
      (positions[2 * index] ?? 0) - (positions[2 * middle] ?? 0),
    );
  const rings = shareOut(points[middle]?.neighbours ?? []);
  rings.forEach((ring, place) => {
    const share = (place + 1) / rings.length;
    const turned = ring
      .map((index) => ({ index, angle: angleOf(index) }))
      .sort((a, b) => a.angle - b.angle || a.index - b.index);
    const step = TURN / Math.max(1, ring.length);
    // Where the first was, and every other ring half a step on: names of two rings are not to stand in one line.
    const start = (turned[0]?.angle ?? 0) + (place % 2) * (step / 2);
    turned.forEach(({ index }, order) => {
      const angle = start + order * step;
      put(index, centre.x + share * reach.x * Math.cos(angle), centre.y + share * reach.y * Math.sin(angle));
    });
  });
  return result;
}
