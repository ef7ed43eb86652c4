import { areApart, sumsOf } from '../../../model/briefing/plot-parts.ts';
import type { SlidePlot, SlideSeries } from '../../../model/briefing/slide-chart.ts';
import type { SlideBox } from '../../../model/briefing/slide-scene.ts';
import { widthInArial } from './arial.ts';

/** A chart as a file has it: what is not known has no number, and so no label there, and is told in its name. */
export function plotInFile(plot: SlidePlot): SlidePlot {
  const categories = plot.categories.map((name, at) => {
    const label = plot.labels[at] ?? '';
    const isKnown = plot.series.some(({ values }) => (values[at] ?? null) !== null);
    return plot.kind === 'lines' || isKnown || label === '' ? name : `${name}: ${label}`;
  });
  return { ...plot, categories };
}

/** The series of a file: stacked bars have their sums as one more, which is not painted and only bears the labels. */
export function seriesInFile(plot: SlidePlot, total: string): readonly SlideSeries[] {
  const { kind, series, labels } = plot;
  if (kind === 'lines' || series.length < 2 || !labels.some(Boolean) || areApart(plot)) return series;
  return [...series, { name: total, colour: series[0]?.colour ?? '#000000', values: sumsOf(plot) }];
}

/** The numbers that a series labels: its own bars, the last one also those of no length. */
export function labelledValues(
  plot: SlidePlot,
  { values }: SlideSeries,
  isLast: boolean,
): readonly (number | null)[] {
  if (!areApart(plot)) return values;
  const sums = sumsOf(plot);
  return values.map((value, at) => ((value ?? 0) > 0 || (isLast && sums[at] === 0) ? value : null));
}

/** Steps from one name below a chart to the next, in the number of its columns. */
const STEPS = [1, 2, 5, 10, 20] as const;

/** Between names below a chart, in units of the slide. */
const BETWEEN = 18;

/** Every how many columns has its name below it, so that names stand upright beside each other; `share` of the box is the drawing's. */
export function namedEvery(
  { categories }: SlidePlot,
  { width }: SlideBox,
  fontSize: number,
  share: number,
): number {
  const isYears = categories.every((name) => /^\d{4}$/.test(name));
  if (!isYears) return 1;
  const step = (width * share) / Math.max(categories.length, 1);
  const need = widthInArial('2000', fontSize, 400) + BETWEEN;
  return STEPS.find((every) => every * step >= need) ?? categories.length;
}

/** The marks of a line of more points run together. */
const MOST_MARKERS = 20;

/** Whether a line has a mark at each of its points: where they are few, or where one between gaps would else not be seen. */
export function hasMarkers(values: readonly (number | null)[]): boolean {
  const isAlone = (at: number) => (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null;
  return values.length <= MOST_MARKERS || values.some((value, at) => value !== null && isAlone(at));
}
