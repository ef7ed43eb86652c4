import type { SlidePlot } from '../../../model/briefing/slide-chart.ts';
import type { Measure } from '../../../model/text/measure.ts';
import { rect, words } from '../../../model/text/svg-marks.ts';
import { quietOf } from '../../../theme/slide-colours.ts';
import type { Palette } from '../../../theme/tokens.ts';

/** What a chart is drawn with. */
export interface ChartLook {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly measure: Measure;
  /** A number as the reader's language writes it. */
  readonly count: (value: number) => string;
}

/** The sizes of a chart's words: none is smaller than can be read from the last row. */
export const CHART_TYPE = { most: 30, least: 24 } as const;

/** The colour of a category: its series', or quiet where others are spoken of. */
export function colourOf(chart: SlidePlot, series: number, category: number, palette: Palette): string {
  const own = chart.series[series]?.colour ?? palette.ink;
  const isQuiet =
    chart.series.length === 1 && chart.highlight.length > 0 && !chart.highlight.includes(category);
  return isQuiet ? quietOf(palette) : own;
}

/** The legend of several series, in one or two lines; gives its markup and height. */
export function seriesLegend(
  chart: SlidePlot,
  { width, palette, measure }: ChartLook,
): { markup: string; height: number } {
  if (chart.series.length < 2) return { markup: '', height: 0 };
  const size = CHART_TYPE.least;
  let [x, y] = [0, 0];
  const parts = chart.series.map(({ name, colour }) => {
    const own = 34 + measure(name, size, 400) + 34;
    if (x > 0 && x + own - 34 > width) {
      x = 0;
      y += 38;
    }
    const markup = rect(x, y + 3, 24, 24, colour) + words(name, x + 34, y + 24, size, palette.ink);
    x += own;
    return markup;
  });
  return { markup: parts.join(''), height: y + 38 + 18 };
}

/** The greatest sum of a category, at least 1. */
export function greatest(chart: SlidePlot): number {
  const sums = chart.categories.map((_, category) => sumOf(chart, category));
  return Math.max(...sums, 1e-9);
}

/** The sum of a category over all series. */
export const sumOf = ({ series }: SlidePlot, category: number): number =>
  series.reduce((sum, { values }) => sum + (values[category] ?? 0), 0);
