import { at } from '../../typed.ts';

/** By what dates are gathered, the finest first. */
export const GRAINS = ['month', 'quarter', 'year'] as const;
export type Grain = (typeof GRAINS)[number];

/** How many months each is. */
export const MONTHS_OF = { month: 1, quarter: 3, year: 12 } as const satisfies Record<Grain, number>;

/** So many columns of a grain are drawn at most. */
const MOST_COLUMNS = 240;

/** Up to so many years dates are gathered by the month, and by the quarter, unless the reader chooses otherwise. */
const SHORT = { month: 3, quarter: 8 } as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The day of the year on which each month begins, in common years and in leap years, and after them the days of the year. */
const BEGINS = [365, 366].map((days) => {
  const begins = [0];
  for (const length of [31, days - 337, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    begins.push(at(begins, begins.length - 1) + length);
  return begins;
});

const MONTH_OF_DAY = BEGINS.map((begins) =>
  Uint8Array.from({ length: 367 }, (_, day) =>
    Math.min(11, begins.filter((begin) => begin <= day).length - 1),
  ),
);

/** What lies so near to a day, in days, is on it: a decimal year is not exact. */
const NEAR = 1e-3;

/** The month of a decimal year, counted from the beginning of the year 0. */
export function monthOf(value: number): number {
  const year = Math.floor(value + NEAR / 400);
  const kind = isLeap(year) ? 1 : 0;
  const day = Math.max(0, Math.floor((value - year) * (365 + kind) + NEAR));
  return 12 * year + at(at(MONTH_OF_DAY, kind), day);
}

/** The year of a month, and its place there: 0 is January. */
export function calendarOf(month: number): { readonly year: number; readonly place: number } {
  const year = Math.floor(month / 12);
  return { year, place: month - 12 * year };
}

/** The decimal year with which a month begins. */
export function beginOfMonth(month: number): number {
  const { year, place } = calendarOf(month);
  const kind = isLeap(year) ? 1 : 0;
  return year + at(at(BEGINS, kind), place) / (365 + kind);
}

/** The grains by which dates of a span can be gathered, and the one by which they are at first. */
export function grainsFor([least, most]: readonly [number, number]): {
  readonly grains: readonly Grain[];
  readonly first: Grain;
} {
  const months = monthOf(most) - monthOf(least) + 1;
  const grains = GRAINS.filter((grain) => grain === 'year' || months / MONTHS_OF[grain] <= MOST_COLUMNS);
  const years = most - least;
  return { grains, first: years <= SHORT.month ? 'month' : years <= SHORT.quarter ? 'quarter' : 'year' };
}
