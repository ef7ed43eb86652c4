import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ChronicleEvent } from '../../model/catalog/chronicle.ts';
import type { Filters } from '../../state/view/view.ts';
import type { ChartSize } from '../frame/table.ts';

/** The events that the range of years lets through, and how many it hides. */
export function selectEvents(
  events: readonly ChronicleEvent[],
  since: Filters['since'],
): { readonly shown: readonly ChronicleEvent[]; readonly hidden: number } {
  const shown = since ? events.filter(({ year }) => year >= since[0] && year <= since[1]) : events;
  return { shown, hidden: events.length - shown.length };
}

/** The number of events of each year that has any, in the order of the years. */
export function countByYear(events: readonly ChronicleEvent[]): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const { year } of events) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}

/** The events of one year as a bar, in CSS pixels. */
export interface YearBar {
  readonly year: number;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The bars of the years, and the years that are written below them. */
export interface YearsLayout {
  readonly bars: readonly YearBar[];
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  readonly baseline: number;
}

const INSET = 18;
const WIDEST_BAR = 14;
/** Room for a year's four digits. */
const TICK_ROOM = 54;
const AXIS = 18;

/** Lays out how many events each year has, on an axis where every year has the same room. */
export function layoutYears(events: readonly ChronicleEvent[], { width, height }: ChartSize): YearsLayout {
  const years = countByYear(events);
  const first = years[0]?.[0] ?? 0;
  const last = years.at(-1)?.[0] ?? first;
  const inset = Math.min(INSET, width / 2);
  const x = scaleLinear([first, last], [inset, Math.max(inset, width - inset)]);
  const baseline = Math.max(0, height - AXIS);
  const heightOf = scaleLinear([0, max(years, ([, count]) => count) ?? 1], [0, Math.max(0, baseline - 4)]);
  const step = (width - 2 * inset) / Math.max(1, last - first);
  const barWidth = Math.max(1, Math.min(WIDEST_BAR, step - 1));
  const bars = years.map(([year, count]) => ({
    year,
    count,
    x: x(year) - barWidth / 2,
    y: baseline - heightOf(count),
    width: barWidth,
    height: heightOf(count),
  }));
  const ticks =
    years.length === 0 ? [] : first === last ? [first] : x.ticks(Math.max(1, Math.floor(width / TICK_ROOM)));
  return {
    bars,
    ticks: ticks.filter(Number.isInteger).map((year) => ({ year, x: x(year) })),
    baseline,
  };
}
