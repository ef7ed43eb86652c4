import { INCOMPLETE_FROM } from '../../state/cooperation/partners.ts';
import type { Box } from './layout.ts';

/** A number of a year. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** A year's number as a point, in CSS pixels of the drawing. */
export interface TrendPoint extends YearValue {
  readonly x: number;
  readonly y: number;
}

/** One line of growth, in a strip of its own with a scale of its own. */
export interface TrendLine {
  readonly points: readonly TrendPoint[];
  /** Path of the years that are wholly indexed. */
  readonly path: string;
  /** Path from there through the years that are not: empty where there are none. */
  readonly incomplete: string;
  /** Largest number of the strip. */
  readonly most: number;
  /** Top of the strip, and where the line's zero stands. */
  readonly top: number;
  readonly base: number;
}

/** The lines of growth of a country, one below the other, over the same years. */
export interface TrendLayout {
  readonly lines: readonly TrendLine[];
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
  /** Where the years are written. */
  readonly axis: number;
  /** Half of the room that each year has at its sides, for pointing at it. */
  readonly halfStep: number;
}

/** Room above a line for its words, and below all lines for the years. */
const WORDS = 18;
const AXIS = 16;
const GAP = 6;
/** Keeps round points inside the box. */
const MARGIN = 4;

const pathOf = (points: readonly TrendPoint[]) =>
  points.length < 2 ? '' : `M${points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`;

/** Lays out lines of growth, each from zero to its own largest number. */
export function layoutTrend(series: readonly (readonly YearValue[])[], box: Box): TrendLayout {
  const years = series.flatMap((values) => values.map(({ year }) => year));
  const [first, last] = years.length === 0 ? [0, 0] : [Math.min(...years), Math.max(...years)];
  const left = box.x + MARGIN;
  const right = Math.max(left, box.x + box.width - MARGIN);
  const step = (right - left) / Math.max(1, last - first);
  const lines = Math.max(1, series.length);
  const height = Math.max(0, (box.height - AXIS - (lines - 1) * GAP) / lines);
  return {
    first,
    last,
    left,
    right,
    axis: box.y + box.height - 3,
    halfStep: step / 2,
    lines: series.map((values, place) => {
      const top = box.y + place * (height + GAP);
      const base = top + height;
      const rise = Math.max(0, height - WORDS - MARGIN);
      const most = Math.max(0, ...values.map(({ value }) => value));
      const points = values.map(
        (value): TrendPoint => ({
          ...value,
          x: left + (value.year - first) * step,
          y: base - (most === 0 ? 0 : (value.value / most) * rise),
        }),
      );
      const whole = points.filter(({ year }) => year < INCOMPLETE_FROM);
      return {
        points,
        most,
        top,
        base,
        path: pathOf(whole),
        incomplete: pathOf([...whole.slice(-1), ...points.slice(whole.length)]),
      };
    }),
  };
}
