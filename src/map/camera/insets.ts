import type { Viewport } from '../../model/camera/camera.ts';
import type { Box } from '../../model/label-placement.ts';

/** How far what lies over a map reaches into what panels leave free of it, from each side, in CSS pixels. */
export type Insets = Viewport['padding'];

/** Nothing lies over the map. */
export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** No side gives up more than this share of the free part: something must stay for the map. */
const LARGEST_SHARE = 0.3;

/** Insets grow by steps, in CSS pixels, so that the map does not move for each letter of a count. */
const STEP = 8;

/** The insets that keep clear of all boxes: each is counted from the side where that costs least. */
export function insetsOf(boxes: readonly Box[], { width, height, padding }: Viewport): Insets {
  const free = { width: width - padding.left - padding.right, height: height - padding.top - padding.bottom };
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  for (const box of boxes) {
    const [left, top] = [box.left - padding.left, box.top - padding.top];
    const [right, bottom] = [left + box.width, top + box.height];
    if (right <= 0 || bottom <= 0 || left >= free.width || top >= free.height) continue;
    const costs = [
      ['top', bottom / free.height],
      ['bottom', (free.height - top) / free.height],
      ['left', right / free.width],
      ['right', (free.width - left) / free.width],
    ] as const;
    const [side, share] = costs.reduce((best, each) => (each[1] < best[1] ? each : best));
    const length = side === 'top' || side === 'bottom' ? free.height : free.width;
    const wanted = Math.ceil((Math.min(share, LARGEST_SHARE) * length) / STEP) * STEP;
    insets[side] = Math.max(insets[side], wanted);
  }
  return insets;
}
