import type { Measure } from '../../../model/text/measure.ts';
import { escapeXml } from '../../../model/text/xml-text.ts';
import { at } from '../../../model/typed.ts';
import { SAMPLE, type SlideLegendRow } from '../../../state/slides/map-order.ts';
import type { Palette } from '../../../theme/tokens.ts';

/** Measures of a legend, in units of the slide. */
const LEGEND = {
  /** The usual size first, then those to which it shrinks where it would take more lines than it may. */
  sizes: [22, 20, 18],
  lines: 2,
  line: 36,
  sample: 1.6,
  beside: 8,
  between: 24,
  padding: 14,
  away: 24,
} as const;

/** A legend in its lines. */
export interface LegendLayout {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly rows: readonly { readonly row: SlideLegendRow; readonly x: number; readonly y: number }[];
}

/** Where the words of a row begin, from its left edge. */
const textOf = (row: SlideLegendRow): number =>
  row.sample === '' ? 0 : SAMPLE.width * LEGEND.sample + LEGEND.beside;

/** Sets a legend at one size, in as few lines as it needs. */
function layoutAt(
  fontSize: number,
  rows: readonly SlideLegendRow[],
  width: number,
  measure: Measure,
): LegendLayout & { readonly lines: number } {
  const { line, between, padding } = LEGEND;
  const widthOf = (row: SlideLegendRow) => textOf(row) + measure(row.label, fontSize, 400);
  const room = width - 2 * padding;
  const placed: { row: SlideLegendRow; x: number; y: number }[] = [];
  let [x, last, widest] = [0, 0, 0];
  for (const row of rows) {
    const own = widthOf(row);
    if (x > 0 && x + own > room) {
      last++;
      x = 0;
    }
    placed.push({ row, x: padding + x, y: padding + last * line });
    x += own + between;
    widest = Math.max(widest, x - between);
  }
  const lines = last + 1;
  return {
    width: widest + 2 * padding,
    height: lines * line + 2 * padding - 6,
    fontSize,
    rows: placed,
    lines,
  };
}

/** How much of its map a legend may cover, and what says how many entries had no room. */
interface LegendLimit {
  readonly height: number;
  readonly more: (count: number) => string;
}

/** Of a legend as many entries as have room, at the least size, and how many there are more. */
function cut(
  rows: readonly SlideLegendRow[],
  width: number,
  measure: Measure,
  { height, more }: LegendLimit,
): LegendLayout {
  const size = at(LEGEND.sizes, LEGEND.sizes.length - 1);
  const layoutOf = (count: number) => {
    const entries = rows.slice(count).reduce((sum, row) => sum + (row.entries ?? 1), 0);
    const told = entries > 0 ? [...rows.slice(0, count), { sample: '', label: more(entries) }] : rows;
    return layoutAt(size, told, width, measure);
  };
  let count = rows.length;
  while (count > 1 && layoutOf(count).height > height) count--;
  return layoutOf(count);
}

/** Sets a legend in one line or two, if need be in smaller type and with what has room; null where there is nothing to explain. */
export function layoutLegend(
  rows: readonly SlideLegendRow[],
  width: number,
  measure: Measure,
  limit: LegendLimit | null = null,
): LegendLayout | null {
  if (rows.length === 0) return null;
  const choices = LEGEND.sizes.map((size) => layoutAt(size, rows, width, measure));
  const usual = choices.find(({ lines }) => lines <= LEGEND.lines) ?? at(choices, 0);
  return limit && usual.height > limit.height ? cut(rows, width, measure, limit) : usual;
}

/** A legend as SVG, its upper left corner at (x, y). */
export function legendMarkup(
  { width, height, fontSize, rows }: LegendLayout,
  x: number,
  y: number,
  palette: Palette,
): string {
  const { sample, line } = LEGEND;
  const texts = rows.map(
    ({ row, x: left, y: top }) =>
      `<g transform="translate(${left.toFixed(1)} ${(top + (line - 6 - SAMPLE.height * sample) / 2).toFixed(1)}) scale(${sample})">${row.sample}</g>` +
      `<text x="${(left + textOf(row)).toFixed(1)}" y="${(top + fontSize).toFixed(1)}" font-size="${fontSize}" fill="${palette.ink}">${escapeXml(row.label)}</text>`,
  );
  return (
    `<g data-part="legend" transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">` +
    `<rect width="${width.toFixed(1)}" height="${height}" rx="8" fill="${palette.paper}" fill-opacity="0.94"/>${texts.join('')}</g>`
  );
}

/** How far a legend stands from the edges of its map. */
export const LEGEND_AWAY = LEGEND.away;
