import { max, nice, sum, ticks } from 'd3-array';
import { at } from '../../model/typed.ts';
import type { ChartOptionValue } from '../../state/view/charts.ts';
import type { ChartSize } from '../frame/table.ts';
import type { GrowthNumbers } from './numbers.ts';

/** The part of a year's column that one field or kind has. */
export interface GrowthPart {
  readonly value: string;
  readonly count: number;
  /** Whether the filter lets the field or kind through. */
  readonly chosen: boolean;
  readonly y: number;
  readonly height: number;
}

/** The column of one year, in CSS pixels; years without a site have one without parts. */
export interface GrowthColumn {
  readonly year: number;
  /** Sites of this very year that the filter lets through, whether or not the column shows others. */
  readonly count: number;
  /** Sites of this year and of all before. */
  readonly total: number;
  readonly x: number;
  readonly width: number;
  readonly parts: readonly GrowthPart[];
}

/** Sites by year of designation: stacked columns, and the places of everything around them. */
export interface GrowthLayout {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly GrowthColumn[];
  /** Values that have a site in any year, with how many, filtered by or not, the lowest part of the stack first. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
  readonly total: number;
  /** Height of the legend above the marks of events, 0 where it stands elsewhere. */
  readonly above: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Width of a year. */
  readonly step: number;
  readonly gridlines: readonly { readonly value: number; readonly y: number }[];
  /** Round years, so far apart that they can be read; in the middle of their columns. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

/** What the columns show: the sites of each year, or all of them up to it. */
export type GrowthSum = ChartOptionValue<'growth-sum'>;

/** Room for the marks of events above the columns, and for handles and years below them. */
export const EVENTS_HEIGHT = 24;
export const RAIL_HEIGHT = 24;
export const YEARS_HEIGHT = 16;
const RIGHT = 22;
/** Least distance of two years that stand on the axis, and of two gridlines. */
const YEAR_ROOM = 46;
const GRIDLINE_ROOM = 34;
const MOST_GRIDLINES = 6;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100];

/** The round numbers of the axis; a number of sites is whole. */
function gridValues(most: number, height: number): readonly number[] {
  const wanted = Math.max(1, Math.min(MOST_GRIDLINES, Math.floor(height / GRIDLINE_ROOM)));
  const [, top] = nice(0, Math.max(1, most), wanted);
  return ticks(0, top, wanted).filter(Number.isInteger);
}

/**
 * Lays out the sites by year. `from` is a year with which the axis starts even if no site is as old; it does not start later
 * than with the first site. Columns are stacked from all that is drawn, and counted by what the filter lets through. `above`
 * is the room for a legend on top.
 */
export function layoutGrowth(
  { table, drawn, chosen }: GrowthNumbers,
  { width, height }: ChartSize,
  options: { readonly sum: GrowthSum; readonly from?: number | null; readonly above?: number },
): GrowthLayout {
  const { values } = drawn;
  const hasYears = table.first <= table.last;
  const first = hasYears ? Math.min(table.first, options.from ?? table.first) : table.first;
  const span = hasYears ? table.last - first + 1 : 0;

  const sums = new Uint32Array(values.length);
  let total = 0;
  const rows = Array.from({ length: span }, (_, index) => {
    const year = first + index;
    let count = 0;
    const row = values.map((_value, code) => {
      const cell = (year - table.first) * values.length + code;
      const ofYear = year < table.first ? 0 : (drawn.counts[cell] ?? 0);
      count += year < table.first ? 0 : (table.counts[cell] ?? 0);
      sums[code] = at(sums, code) + ofYear;
      return options.sum === 'year' ? ofYear : at(sums, code);
    });
    total += count;
    return { year, count, total, row };
  });
  const most = max(rows, ({ row }) => sum(row)) ?? 0;

  const above = options.above ?? 0;
  const top = Math.min(above + EVENTS_HEIGHT, height);
  const bottom = Math.max(top, height - RAIL_HEIGHT - YEARS_HEIGHT);
  const grid = gridValues(most, bottom - top);
  const highest = Math.max(1, most, grid.at(-1) ?? 0);
  // Digits are of one width.
  const left = Math.min(width, 14 + 8 * String(highest).length);
  const right = Math.max(left, width - RIGHT);
  const step = span === 0 ? 0 : (right - left) / span;
  const isChosen = (code: number) => chosen.length === 0 || chosen.includes(values[code] ?? '');
  const heightOf = (count: number) => (count / highest) * (bottom - top);
  const xOf = (year: number) => left + (year - first) * step;
  const yearStep = YEAR_STEPS.find((years) => years * step >= YEAR_ROOM) ?? Number.POSITIVE_INFINITY;

  return {
    first,
    last: table.last,
    columns: rows.map(({ year, count, total: upTo, row }) => {
      let y = bottom;
      const parts = row.flatMap((cell, code) => {
        if (cell === 0) return [];
        y -= heightOf(cell);
        return [
          { value: values[code] ?? '', count: cell, chosen: isChosen(code), y, height: heightOf(cell) },
        ];
      });
      return { year, count, total: upTo, x: xOf(year), width: step, parts };
    }),
    values: values.map((value, code) => ({ value, count: at(sums, code) })).filter(({ count }) => count > 0),
    total,
    above,
    plot: { left, right, top, bottom },
    step,
    gridlines: grid.map((value) => ({ value, y: bottom - heightOf(value) })),
    years: rows
      .filter(({ year }) => year % yearStep === 0)
      .map(({ year }) => ({ year, x: xOf(year) + step / 2 })),
  };
}

/** The year whose column stands at `x`, or nearest to it. */
export function yearAt({ first, last, plot, step }: GrowthLayout, x: number): number {
  const year = step > 0 ? first + Math.floor((x - plot.left) / step) : first;
  return Math.max(first, Math.min(last, year));
}
