import type { GrowthLayout } from './layout.ts';

/** Height of a line of the legend, in CSS pixels. */
export const LEGEND_LINE = 21;
const WIDEST = 240;
const MARGIN = 12;

/** Where the legend stands, in CSS pixels. */
export interface LegendPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/**
 * The free corner above the early years, below `top`, for a legend of all values whose names are `needed` wide; null where
 * columns stand in it.
 */
export function placeLegend(layout: GrowthLayout, top: number, needed: number): LegendPlace | null {
  const { plot, columns, values } = layout;
  const bottom = top + values.length * LEGEND_LINE;
  if (values.length === 0 || bottom > plot.bottom - 8) return null;
  const inTheWay = columns.find(({ parts }) => (parts.at(-1)?.y ?? plot.bottom) < bottom + 4);
  const width = Math.min(WIDEST, (inTheWay?.x ?? plot.right) - plot.left - 2 * MARGIN);
  return width < needed ? null : { x: plot.left + MARGIN, y: top, width };
}
