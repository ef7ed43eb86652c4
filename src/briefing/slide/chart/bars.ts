import type { SlidePlot } from '../../../model/briefing/slide-chart.ts';
import { lines, rect, words, wrapped } from '../../../model/text/svg-marks.ts';
import { escapeXml } from '../../../model/text/xml-text.ts';
import { CHART_TYPE, type ChartLook, colourOf, greatest, seriesLegend } from './markup.ts';

/** The most of the width that names take, the tallest row, and the share of a row that its bar fills. */
const BARS = { names: 0.36, row: 92, bar: 0.68, gap: 22 } as const;

/** Between names of several lines, as a share of their size. */
const AIR = 0.3;

/** The height of a line of a name, as a share of its size. */
const LINE = 1.2;

/** Bars to the right, their names before them and their numbers at their ends. */
export function barsMarkup(chart: SlidePlot, look: ChartLook): string {
  const { width, height, palette, measure } = look;
  const { categories, series, labels, highlight } = chart;
  const legend = seriesLegend(chart, look);
  const share = (height - legend.height) / Math.max(categories.length, 1);
  const most = width * BARS.names;
  // Long names make their rows higher, where there is room.
  const lineCount = Math.max(
    ...categories.map((name) => wrapped(name, most, CHART_TYPE.most, measure, 600).length),
    1,
  );
  const row = Math.min(Math.max(BARS.row, lineCount * CHART_TYPE.most * LINE + BARS.gap), share);
  const usual = Math.max(CHART_TYPE.least, Math.min(CHART_TYPE.most, Math.floor(row * 0.62)));
  const isStrong = (category: number) => highlight.includes(category);
  const namesIn = (size: number, share: number) => ({
    size,
    named: categories.map((name, category) =>
      wrapped(name, most * share, size, measure, isStrong(category) ? 600 : 400),
    ),
  });
  // Names of several lines want air between each other; in low rows they are smaller, and take more of the width.
  const { size, named } =
    [usual, CHART_TYPE.least]
      .flatMap((each) => [namesIn(each, 1), namesIn(each, 1.5)])
      .find((choice) =>
        choice.named.every(({ length }) => length === 1 || (length * LINE + AIR) * choice.size <= row),
      ) ?? namesIn(CHART_TYPE.least, 2);
  const nameWidth = Math.max(...named.flat().map((line) => measure(line, size, 600)), 0);
  const valueWidth = Math.max(...labels.map((label) => measure(label, size, 600)), 0);
  const start = nameWidth + BARS.gap;
  const room = width - start - valueWidth - BARS.gap;
  const scale = room / greatest(chart);
  return (
    legend.markup +
    categories
      .map((_, category) => {
        const middle = legend.height + (category + 0.5) * row;
        const thick = Math.min(row, BARS.row) * BARS.bar;
        let x = start;
        const bars = series.map(({ values }, index) => {
          const long = (values[category] ?? 0) * scale;
          const bar = rect(x, middle - thick / 2, long, thick, colourOf(chart, index, category, palette));
          x += long;
          return bar;
        });
        const strong = { bold: isStrong(category) };
        return (
          // Where the next slide has the same row, it goes to its new place (see `present/motion`).
          `<g data-row="${escapeXml(categories[category] ?? '')}">` +
          lines(named[category] ?? [], 0, middle, size, palette.ink, strong) +
          bars.join('') +
          words(labels[category] ?? '', x + 14, middle + size * 0.35, size, palette.ink, strong) +
          '</g>'
        );
      })
      .join('') +
    rect(start - 1, legend.height, 2, row * categories.length, palette.hairline)
  );
}
