import type { ChartId, ChartOptions } from './charts.ts';

/**
 * How the page is laid out: the map alone, map and charts beside each other, a board of all charts, or the results as a
 * table. In the order of the switch and of the keys 1 to 4. The ids stand in links: never rename one.
 */
export const LAYOUT_IDS = ['map', 'split', 'charts', 'table'] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** What of a View says how the page is laid out. */
interface Said {
  readonly layout: LayoutId | null;
  readonly chart: readonly ChartId[];
  readonly options: ChartOptions;
}

/**
 * The layout of a View: the one that it names; else map and charts where it opens charts or chooses how they are read, as links
 * from before there were layouts do; else `usual`.
 */
export function layoutOf(
  { layout, chart, options }: Said,
  usual: LayoutId,
  usualCharts: readonly ChartId[],
): LayoutId {
  if (layout !== null) return layout;
  const opens = chart.some((id) => !usualCharts.includes(id));
  return opens || Object.keys(options).length > 0 ? 'split' : usual;
}
