import type { SlidePlot } from './slide-chart.ts';

/** The sum of each category over all series. */
export const sumsOf = ({ categories, series }: SlidePlot): readonly number[] =>
  categories.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));

/** Whether no bar has parts of two series: each then stands by itself, and its label is its own, not that of a sum. */
export const areApart = ({ kind, categories, series }: SlidePlot): boolean =>
  kind !== 'lines' &&
  series.length > 1 &&
  categories.every((_, at) => series.filter(({ values }) => (values[at] ?? 0) > 0).length < 2);
