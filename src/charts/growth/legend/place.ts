import { TEXT_SIZE } from '../../../theme/measures.ts';
import { measureText } from '../../../ui/measure-text.ts';
import type { GrowthLayout } from '../layout.ts';

/** Height of a line of the legend, and the side of a swatch, in CSS pixels. */
export const LEGEND_LINE = 21;
export const SWATCH = 10;
/** From a swatch to its name, and from a name to what follows. */
export const BEFORE_NAME = 8;
const AFTER_NAME = 14;
const WIDEST = 240;
const MARGIN = 12;
/** Plots lower than this have no room to give to lines above them. */
const LEAST_PLOT = 90;

/** Where the legend stands, in CSS pixels. */
export interface LegendPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A value of the legend in its place: its swatch begins at `x`, and `y` is the middle of its line. */
export interface LegendEntry extends LegendPlace {
  readonly value: string;
  readonly count: number;
}

type Values = GrowthLayout['values'];

/** What a name of the legend needs, its swatch and what parts it from the next included, in CSS pixels. */
const widthOf = (name: string) => Math.ceil(measureText(name, TEXT_SIZE)) + SWATCH + BEFORE_NAME;

/** What the longest name of the legend needs, in CSS pixels. */
export function legendWidth(values: Values, nameOf: (value: string) => string): number {
  return Math.max(0, ...values.map(({ value }) => widthOf(nameOf(value)))) + 4;
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

/** The values below one another in that corner, top to bottom as they are stacked. */
export function stackLegend(values: Values, { x, y, width }: LegendPlace): readonly LegendEntry[] {
  return [...values]
    .reverse()
    .map((entry, index) => ({ ...entry, x, y: y + (index + 0.5) * LEGEND_LINE, width }));
}

/** The values behind one another in lines of this width from the top of the drawing, the lowest of the stack first, and the height of those lines. */
export function flowLegend(
  values: Values,
  nameOf: (value: string) => string,
  width: number,
): { readonly entries: readonly LegendEntry[]; readonly height: number } {
  let [x, line] = [0, 0];
  const entries = values.map((entry) => {
    const needed = widthOf(nameOf(entry.value));
    if (x > 0 && x + needed > width) [x, line] = [0, line + 1];
    const placed = { ...entry, x, y: (line + 0.5) * LEGEND_LINE, width: needed };
    x += needed + AFTER_NAME;
    return placed;
  });
  return { entries, height: entries.length === 0 ? 0 : (line + 1) * LEGEND_LINE };
}

/** Whether the plot can give this height to a legend above it. */
export const canGive = ({ plot }: GrowthLayout, height: number): boolean =>
  plot.bottom - plot.top - height >= LEAST_PLOT;
