import type { SlidePlot } from '../../../model/briefing/slide-chart.ts';
import { evenLines } from '../../../model/text/even-lines.ts';
import { rect, words } from '../../../model/text/svg-marks.ts';
import { CHART_TYPE, type ChartLook } from './markup.ts';
import { ticksOf } from './ticks.ts';

const SIZE = CHART_TYPE.least;
const BELOW = 44;
const LINE = SIZE * 1.25;

/** The most of the width that names at the ends of lines take: longer ones stand in several lines. */
const NAMES = 0.34;

/** A name at the end of its line: its middle, and its height in lines. */
interface EndName {
  readonly middle: number;
  readonly height: number;
}

/** The middles of names, those that would stand over one another moved apart, in the order of their heights. */
function spread(names: readonly EndName[], top: number, bottom: number): readonly number[] {
  const order = [...names.keys()].sort((a, b) => (names[a]?.middle ?? 0) - (names[b]?.middle ?? 0));
  const placed = names.map(({ middle }) => middle);
  const halfOf = (index: number) => (names[index]?.height ?? 0) / 2;
  let last = top - LINE / 2;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, last + halfOf(index));
    last = (placed[index] ?? 0) + halfOf(index);
  }
  let next = bottom + LINE / 2;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, next - halfOf(index));
    next = (placed[index] ?? 0) - halfOf(index);
  }
  return placed;
}

/** Lines over the years, each with its name at its end; what is not known is a gap. */
export function linesMarkup(chart: SlidePlot, look: ChartLook): string {
  const { width, height, palette, measure } = look;
  const { categories, series } = chart;
  const values = series.flatMap((each) => each.values).filter((value) => value !== null);
  const ticks = ticksOf(Math.max(...values, 1e-9));
  const left = Math.max(...ticks.map((tick) => measure(look.count(tick), SIZE, 400))) + 18;
  const named = series.map(({ name }) => evenLines(name, width * NAMES, (text) => measure(text, SIZE, 600)));
  const names = Math.max(...named.flat().map((line) => measure(line, SIZE, 600)), 0) + 22;
  const [top, base] = [14, height - BELOW];
  const x = (index: number) =>
    left + 40 + (index / Math.max(categories.length - 1, 1)) * (width - left - names - 52);
  const y = (value: number) => base - (value / (ticks.at(-1) || 1)) * (base - top);
  const every = Math.max(1, Math.ceil((measure('2000', SIZE, 400) + 24) / (x(1) - x(0) || 1)));
  const grid = ticks.map(
    (tick) =>
      rect(left, y(tick) - 0.75, width - left - names, 1.5, palette.hairline) +
      words(look.count(tick), left - 12, y(tick) + SIZE * 0.35, SIZE, palette.inkSoft, { anchor: 'end' }),
  );
  const under = categories.map((name, index) =>
    (categories.length - 1 - index) % every === 0
      ? words(name, x(index), base + SIZE * 1.4, SIZE, palette.ink, { anchor: 'middle' })
      : '',
  );
  const ends = series.map(({ values: own }) => {
    const at = own.findLastIndex((value) => value !== null);
    return { at, value: own[at] ?? 0 };
  });
  const middles = spread(
    ends.map(({ value }, index) => ({ middle: y(value), height: LINE * (named[index]?.length ?? 1) })),
    top,
    base,
  );
  const nameOf = (lines: readonly string[], middle: number) =>
    lines.map((line, at) => {
      const baseline = middle + (at - (lines.length - 1) / 2) * LINE + SIZE * 0.35;
      return words(line, width - names + 20, baseline, SIZE, palette.ink, { bold: true });
    });
  const drawn = series.map(({ colour, values: own }, index) => {
    let pen = 'M';
    const path = own.map((value, at) => {
      if (value === null) {
        pen = 'M';
        return '';
      }
      const point = `${pen}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
      pen = 'L';
      return point;
    });
    const end = ends[index];
    // A year whose neighbours are not known is a point without a line.
    const points = own.flatMap((value, at) => {
      const isAlone = value !== null && (own[at - 1] ?? null) === null && (own[at + 1] ?? null) === null;
      return value !== null && (isAlone || at === end?.at) ? [[x(at), y(value)] as const] : [];
    });
    const dot = points
      .map(([cx, cy]) => `<circle cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}" r="7" fill="${colour}"/>`)
      .join('');
    return (
      `<path d="${path.join('')}" fill="none" stroke="${colour}" stroke-width="4.5" stroke-linejoin="round" stroke-linecap="round"/>${dot}` +
      nameOf(named[index] ?? [], middles[index] ?? 0).join('')
    );
  });
  return grid.join('') + under.join('') + drawn.join('');
}
