import { type GrowthLayout, RAIL_HEIGHT, YEARS_HEIGHT } from './layout.ts';
import { withinBounds, type Years } from './range.ts';

/** A year, or several, below the axis. */
export interface YearLabel {
  readonly text: string;
  readonly x: number;
  /** Whether it names an end of the range. */
  readonly isEnd: boolean;
}

/** The rail below the columns: the range of years, its two ends, and the years that are written below, in CSS pixels. */
export interface GrowthRail {
  readonly range: Years;
  /** Outer edges of the first and the last year's column. */
  readonly start: number;
  readonly end: number;
  /** The middle of the rail, and of the years below it. */
  readonly y: number;
  readonly labelY: number;
  readonly labels: readonly YearLabel[];
}

/** Half the width of a year in figures of 12 px, and the least distance of the middles of two. */
const HALF_YEAR = 16;
const APART = 40;

/** Lays out the rail; years of the axis give way to those of the range. */
export function layoutRail(layout: GrowthLayout, since: Years | null): GrowthRail {
  const { first, last, plot, step } = layout;
  const range = withinBounds(since, [first, last]);
  const start = plot.left + (range[0] - first) * step;
  const end = plot.left + (range[1] - first + 1) * step;
  const place = (text: string, wanted: number, half: number): YearLabel => ({
    text,
    x: Math.max(half, Math.min(plot.right + HALF_YEAR - half, wanted)),
    isEnd: true,
  });
  const ends: YearLabel[] = [];
  if (since) {
    const [a, b] = [start + step / 2, end - step / 2];
    if (range[0] === range[1]) ends.push(place(`${range[0]}`, a, HALF_YEAR));
    else if (b - a < APART) ends.push(place(`${range[0]}–${range[1]}`, (a + b) / 2, 2.2 * HALF_YEAR));
    else ends.push(place(`${range[0]}`, a, HALF_YEAR), place(`${range[1]}`, b, HALF_YEAR));
  }
  const free = (x: number) =>
    ends.every((label) => Math.abs(label.x - x) >= (label.text.length > 4 ? 1.5 * APART : APART));
  return {
    range,
    start,
    end,
    y: plot.bottom + RAIL_HEIGHT / 2,
    labelY: plot.bottom + RAIL_HEIGHT + YEARS_HEIGHT / 2,
    labels: [
      ...layout.years
        .filter(({ x }) => free(x))
        .map(({ year, x }): YearLabel => ({ text: `${year}`, x, isEnd: false })),
      ...ends,
    ],
  };
}
