import { max } from 'd3-array';
import { tallyByYear, type YearTable } from '../../state/scene/cross-filter.ts';
import type { Scene } from '../../state/scene/scene.ts';
import { sameValue } from '../../state/scene/select-scene.ts';
import type { ChartOptionValue } from '../../state/view/charts.ts';
import type { Years } from './range.ts';

/** What the columns are stacked by. */
export type GrowthStack = ChartOptionValue<'growth-stack'>;

/** Sites by year and by what the columns are stacked by. */
export interface GrowthNumbers {
  /** Against every filter but that of years: those outside the range stay in sight. */
  readonly table: YearTable;
  /** Against every filter but that of years and of the stack, whose parts are filtered by with a click. */
  readonly drawn: YearTable;
  /** The values of the stack that are filtered by; none where there is no such filter. */
  readonly chosen: readonly string[];
}

/** Counts the sites by year and by field or kind, whatever years are filtered by. */
export function countGrowth(scene: Scene, stack: GrowthStack): GrowthNumbers {
  const table = tallyByYear(scene, stack, ['since']);
  const chosen = scene.filters[stack];
  return { table, chosen, drawn: chosen.length === 0 ? table : tallyByYear(scene, stack, ['since', stack]) };
}

/** Whether two numbers say the same, so that what was drawn from one serves the other: a brush move changes no column. */
export function sameGrowth(a: GrowthNumbers, b: GrowthNumbers): boolean {
  return sameValue(a.chosen, b.chosen) && sameYearTable(a.table, b.table) && sameYearTable(a.drawn, b.drawn);
}

function sameYearTable(a: YearTable, b: YearTable): boolean {
  return (
    a.first === b.first &&
    a.last === b.last &&
    a.withoutYear === b.withoutYear &&
    a.values === b.values &&
    a.counts.every((count, cell) => count === b.counts[cell])
  );
}

/** Sites of each year of the table, from its first year on. */
function countsByYear({ first, last, values, counts }: YearTable): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    values.reduce((sum, _value, code) => sum + (counts[index * values.length + code] ?? 0), 0),
  );
}

/** Sites of the years of a range, both inclusive. */
export function countYears(table: YearTable, [first, last]: Years): number {
  return countsByYear(table).reduce((sum, count, index) => {
    const year = table.first + index;
    return year < first || year > last ? sum : sum + count;
  }, 0);
}

/** What the years tell at first sight. */
export interface GrowthFacts {
  readonly total: number;
  /** The year by whose end at least half of the sites were there. */
  readonly half: number;
  /** The year with most sites; null where two years share that. */
  readonly peak: { readonly year: number; readonly count: number } | null;
}

/** Finds out what the years tell. */
export function findGrowthFacts(table: YearTable): GrowthFacts {
  const counts = countsByYear(table);
  const total = counts.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  const half = counts.findIndex((count) => {
    sum += count;
    return sum * 2 >= total;
  });
  const most = max(counts) ?? 0;
  const at = counts.indexOf(most);
  const isAlone = most > 0 && counts.lastIndexOf(most) === at;
  return {
    total,
    half: table.first + Math.max(0, half),
    peak: isAlone ? { year: table.first + at, count: most } : null,
  };
}
