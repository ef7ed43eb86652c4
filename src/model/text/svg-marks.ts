import { evenLines } from './even-lines.ts';
import type { Measure } from './measure.ts';
import { escapeXml } from './xml-text.ts';

/** How a line of text stands: by which end its `x` goes, and whether it is bold. */
export interface WordsLook {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
}

const short = (value: number) => String(Math.round(value * 10) / 10);

/** A filled rectangle as SVG; a negative side is none. */
export const rect = (x: number, y: number, width: number, height: number, fill: string, more = ''): string =>
  `<rect x="${short(x)}" y="${short(y)}" width="${short(Math.max(width, 0))}" height="${short(Math.max(height, 0))}" fill="${fill}"${more}/>`;

/** A line of text as SVG, with its baseline at `y`. */
export function words(
  text: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  { anchor = 'start', bold = false }: WordsLook = {},
): string {
  return `<text x="${short(x)}" y="${short(y)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${bold ? ' font-weight="600"' : ''}>${escapeXml(text)}</text>`;
}

/** Lines of text around a middle. */
export function lines(
  texts: readonly string[],
  x: number,
  middle: number,
  size: number,
  fill: string,
  look: WordsLook = {},
): string {
  const line = size * 1.2;
  const first = middle - ((texts.length - 1) / 2) * line + size * 0.35;
  return texts.map((text, index) => words(text, x, first + index * line, size, fill, look)).join('');
}

/** A text in lines of at most so many units, about as long as each other. */
export const wrapped = (
  text: string,
  width: number,
  size: number,
  measure: Measure,
  weight: 400 | 600 = 400,
): readonly string[] => evenLines(text, width, (part) => measure(part, size, weight));
