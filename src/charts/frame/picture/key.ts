import type { Measure } from '../../../model/text/measure.ts';
import { words } from '../../../model/text/svg-marks.ts';

/** A sample in a box of `KEY.sample` by `KEY.line` units, its upper left corner at (0, 0), and what it means. */
export interface KeyEntry {
  readonly sample: string;
  readonly label: string;
}

/** Measures of a key, in units. */
export const KEY = { fontSize: 24, line: 38, sample: 36, beside: 10, between: 34 } as const;

/** A key in as few lines as it needs. */
export function keyMarkup(
  entries: readonly KeyEntry[],
  width: number,
  ink: string,
  measure: Measure,
): { readonly markup: string; readonly height: number } {
  const { fontSize, line, sample, beside, between } = KEY;
  let [x, y] = [0, 0];
  const parts = entries.map(({ sample: drawn, label }) => {
    const own = sample + beside + measure(label, fontSize, 400);
    if (x > 0 && x + own > width) {
      x = 0;
      y += line;
    }
    const markup =
      `<g transform="translate(${x.toFixed(1)} ${y})">${drawn}</g>` +
      words(label, x + sample + beside, y + line / 2 + fontSize * 0.35, fontSize, ink);
    x += own + between;
    return markup;
  });
  return { markup: parts.join(''), height: entries.length > 0 ? y + line : 0 };
}
