import type { SlideBox } from '../../../model/briefing/slide-scene.ts';
import { setMap } from '../map/map-item.ts';
import type { SlidePen } from '../pen.ts';

/** The share of the width that the words beside a broad map have. */
const WORDS = 0.32;

/** Maps of the whole Earth that are twice as wide as high: beside a column of words they would be a strip. */
const BROAD: ReadonlySet<string> = new Set(['equal-earth', 'pacific']);

/** Whether the map of the step wants the width of the slide. */
export const isBroad = ({ on: { canvas, view } }: SlidePen): boolean =>
  !canvas.isUpright && BROAD.has(view.projection);

/** A broad map below what the slide says first, with a column for more words at its left; gives that, and what to say of the map. */
export function setBroadMap(
  pen: SlidePen,
  top: number,
  hasLegend: boolean,
): { readonly words: SlideBox; readonly map: string } {
  const { width, height, margin, gap } = pen.on.canvas;
  const x = Math.round(width * WORDS);
  const map = setMap(pen, { x, y: top, width: width - x, height: height - top }, { hasLegend });
  return { words: { x: margin, y: top, width: x - margin - gap, height: height - top }, map };
}
