import type { GrowthLayout } from '../layout.ts';
import type { EventYear } from './events.ts';

/** One mark of events: of one year, or of several that stand too close to be hit apart. */
export interface EventMark {
  readonly years: readonly EventYear[];
  /** Middles of the years' columns: a diamond each. */
  readonly middles: readonly number[];
  /** What a pointer can hit. */
  readonly x: number;
  readonly width: number;
}

/** Least width of a target, in CSS pixels (WCAG 2.5.8). */
const TARGET = 24;

type Group = readonly EventYear[];

/** The marks of groups of years, each as wide as its neighbours allow, at most half a target beyond its years. */
function marksOf(groups: readonly Group[], middleOf: (year: number) => number): readonly EventMark[] {
  const middles = groups.map((group) => group.map(({ year }) => middleOf(year)));
  return groups.map((years, index) => {
    const own = middles[index] ?? [];
    const [start = 0, end = 0] = [own[0], own.at(-1)];
    const before = middles[index - 1]?.at(-1) ?? start - TARGET;
    const after = middles[index + 1]?.[0] ?? end + TARGET;
    const x = Math.max(start - TARGET / 2, (before + start) / 2);
    return { years, middles: own, x, width: Math.min(end + TARGET / 2, (end + after) / 2) - x };
  });
}

/** Places the events above their years. Years too close for targets of their own share a mark, each with its diamond. */
export function placeEvents(
  years: readonly EventYear[],
  { first, plot, step }: GrowthLayout,
): readonly EventMark[] {
  const middleOf = (year: number) => plot.left + (year - first + 0.5) * step;
  let groups: readonly Group[] = years.map((entry) => [entry]);
  for (;;) {
    const marks = marksOf(groups, middleOf);
    const narrow = marks.findIndex(({ width }) => width < TARGET - 1e-6);
    if (narrow < 0 || groups.length < 2) return marks;
    // Joined to the neighbour that is nearer; of two, to the next.
    const gap = (index: number) =>
      (marks[index + 1]?.middles[0] ?? Number.POSITIVE_INFINITY) - (marks[index]?.middles.at(-1) ?? 0);
    const left =
      narrow > 0 && (narrow === groups.length - 1 || gap(narrow - 1) < gap(narrow)) ? narrow - 1 : narrow;
    groups = [
      ...groups.slice(0, left),
      [...(groups[left] ?? []), ...(groups[left + 1] ?? [])],
      ...groups.slice(left + 2),
    ];
  }
}
