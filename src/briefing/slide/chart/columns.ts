import type { SlidePlot } from '../../../model/briefing/slide-chart.ts';
import { rect, words, wrapped } from '../../../model/text/svg-marks.ts';
import { CHART_TYPE, type ChartLook, colourOf, greatest, seriesLegend, sumOf } from './markup.ts';
import { ticksOf } from './ticks.ts';

const SIZE = CHART_TYPE.least;

/** Room for the years below, the widest column, the share of its step that it fills. */
const COLUMNS = { below: 44, widest: 150, share: 0.74 } as const;

/** Which of many names have room beside each other: every so many, the first and those spoken of. */
function named(chart: SlidePlot, step: number, measure: ChartLook['measure']): (category: number) => boolean {
  const widest = Math.max(...chart.categories.map((name) => measure(name, SIZE, 400)), 1);
  const every = Math.max(1, Math.ceil((widest + 16) / step));
  const nice = every <= 1 ? 1 : every <= 2 ? 2 : every <= 5 ? 5 : 10;
  const isYear = chart.categories.every((name) => /^\d{4}$/.test(name));
  return (category) => (isYear ? Number(chart.categories[category]) % nice === 0 : category % nice === 0);
}

/** Columns upwards over their names; the numbers on top where they have room, else lines behind them. */
export function columnsMarkup(chart: SlidePlot, look: ChartLook): string {
  const { width, height, palette, measure } = look;
  const { categories, series, labels, highlight } = chart;
  const legend = seriesLegend(chart, look);
  const hasLabels =
    labels.some(Boolean) &&
    Math.max(...labels.map((label) => measure(label, SIZE, 400))) < (width / categories.length) * 1.1;
  const max = greatest(chart);
  const ticks = hasLabels ? [] : ticksOf(max);
  const left = hasLabels ? 0 : Math.max(...ticks.map((tick) => measure(look.count(tick), SIZE, 400)), 0) + 18;
  const step = (width - left) / Math.max(categories.length, 1);
  const wide = Math.min(COLUMNS.widest, step * COLUMNS.share);
  const single = step > 140;
  const under = single
    ? Math.max(...categories.map((name) => wrapped(name, step - 12, SIZE, measure).length))
    : 1;
  const below = COLUMNS.below + (under - 1) * SIZE * 1.2;
  const top = legend.height + (hasLabels ? SIZE * 1.6 : 12);
  const base = height - below;
  const scale = (base - top) / Math.max(max, ticks.at(-1) ?? 0);
  const isNamed = single ? () => true : named(chart, step, measure);
  const grid = ticks.map((tick) => {
    const y = base - tick * scale;
    return (
      rect(left, y - 0.75, width - left, 1.5, palette.hairline) +
      words(look.count(tick), left - 12, y + SIZE * 0.35, SIZE, palette.inkSoft, { anchor: 'end' })
    );
  });
  const drawn = categories.map((name, category) => {
    const middle = left + (category + 0.5) * step;
    let y = base;
    const parts = series.map(({ values }, index) => {
      const high = (values[category] ?? 0) * scale;
      y -= high;
      return rect(middle - wide / 2, y, wide, high, colourOf(chart, index, category, palette));
    });
    const bold = highlight.includes(category);
    const label =
      hasLabels && sumOf(chart, category) > 0
        ? words(labels[category] ?? '', middle, y - 10, SIZE, palette.ink, { anchor: 'middle', bold })
        : '';
    const under = isNamed(category)
      ? (single ? wrapped(name, step - 12, SIZE, measure) : [name])
          .map((line, index) =>
            words(line, middle, base + SIZE * 1.35 + index * SIZE * 1.2, SIZE, palette.ink, {
              anchor: 'middle',
              bold,
            }),
          )
          .join('')
      : '';
    return parts.join('') + label + under;
  });
  return legend.markup + grid.join('') + drawn.join('') + rect(left, base, width - left, 2, palette.inkFaint);
}
