import type { ChartSize } from '../frame/table.ts';

/** Widths that the measures have beside the cells, and the least that is left to the cells then. */
const MEASURES = { least: 230, most: 300, share: 0.26 } as const;
const LEAST_CELLS = 560;
const LEAST_HEIGHT = 260;
/** Beyond it the cells have no use for more. */
const WIDEST_CELLS = 1200;
const GAP = 20;

/** The box of the cells beside that of the measures where there is room, otherwise above it; in CSS pixels. */
export function splitBox({ width, height }: ChartSize): {
  readonly isNarrow: boolean;
  readonly cells: ChartSize;
} {
  const measures = Math.max(MEASURES.least, Math.min(MEASURES.most, width * MEASURES.share));
  const beside = width - GAP - measures;
  const isNarrow = beside < LEAST_CELLS;
  return {
    isNarrow,
    // One below the other, the box is scrolled anyway.
    cells: isNarrow
      ? { width, height: Math.max(height, LEAST_HEIGHT) }
      : { width: Math.min(WIDEST_CELLS, beside), height },
  };
}
