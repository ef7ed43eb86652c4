import type { Measure } from '../../../model/text/measure.ts';
import { escapeXml } from '../../../model/text/xml-text.ts';
import { SAMPLE, type SlideLegendRow } from '../../../state/slides/map-order.ts';
import type { Palette } from '../../../theme/tokens.ts';

/** Measures of a legend, in units of the slide. */
const LEGEND = {
  fontSize: 22,
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
  readonly rows: readonly { readonly row: SlideLegendRow; readonly x: number; readonly y: number }[];
}

/** Sets a legend in as few lines as it needs, of which one or two are usual; null where there is nothing to explain. */
export function layoutLegend(
  rows: readonly SlideLegendRow[],
  width: number,
  measure: Measure,
): LegendLayout | null {
  const { fontSize, line, sample, beside, between, padding } = LEGEND;
  const widthOf = ({ label }: SlideLegendRow) =>
    SAMPLE.width * sample + beside + measure(label, fontSize, 400);
  const room = width - 2 * padding;
  const placed: { row: SlideLegendRow; x: number; y: number }[] = [];
  let [x, lines, widest] = [0, 0, 0];
  for (const row of rows) {
    const own = widthOf(row);
    if (x > 0 && x + own > room) {
      lines++;
      x = 0;
    }
    placed.push({ row, x: padding + x, y: padding + lines * line });
    x += own + between;
    widest = Math.max(widest, x - between);
  }
  if (placed.length === 0) return null;
  return { width: widest + 2 * padding, height: (lines + 1) * line + 2 * padding - 6, rows: placed };
}

/** A legend as SVG, its upper left corner at (x, y). */
export function legendMarkup(
  { width, height, rows }: LegendLayout,
  x: number,
  y: number,
  palette: Palette,
): string {
  const { fontSize, sample, beside, line } = LEGEND;
  const texts = rows.map(
    ({ row, x: left, y: top }) =>
      `<g transform="translate(${left.toFixed(1)} ${(top + (line - 6 - SAMPLE.height * sample) / 2).toFixed(1)}) scale(${sample})">${row.sample}</g>` +
      `<text x="${(left + SAMPLE.width * sample + beside).toFixed(1)}" y="${(top + fontSize).toFixed(1)}" font-size="${fontSize}" fill="${palette.ink}">${escapeXml(row.label)}</text>`,
  );
  return (
    `<g data-part="legend" transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">` +
    `<rect width="${width.toFixed(1)}" height="${height}" rx="8" fill="${palette.paper}" fill-opacity="0.94"/>${texts.join('')}</g>`
  );
}

/** How far a legend stands from the edges of its map. */
export const LEGEND_AWAY = LEGEND.away;
