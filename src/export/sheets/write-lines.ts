import type { Measure } from '../../model/text/measure.ts';
import { wrapLines } from '../../model/text/wrap-lines.ts';
import type { PlacedText, TextLook } from './sheet-layout.ts';

/** From the middle of a line to its baseline, as a share of the font size. */
export const BASELINE = 0.35;

/** A text and how it looks. */
export type Writing = readonly [text: string, look: TextLook];

/** Texts below one another, and where the next would begin. */
export interface WrittenLines {
  readonly texts: readonly PlacedText[];
  readonly bottom: number;
}

/** Places texts below one another from `y` on, each broken into lines of a width; empty ones take no room. */
export function writeLines(
  writings: readonly Writing[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  measure: Measure,
): WrittenLines {
  const texts: PlacedText[] = [];
  let bottom = y;
  for (const [text, look] of writings) {
    const lines = wrapLines(text, width, (part) => measure(part, look.fontSize, look.fontWeight));
    if (lines.length === 0) continue;
    texts.push({ ...look, lines, x, y: bottom + look.lineHeight / 2 + look.fontSize * BASELINE });
    bottom += lines.length * look.lineHeight;
  }
  return { texts, bottom };
}

/** A look at another size. */
export function enlarge(look: TextLook, scale: number): TextLook {
  return { ...look, fontSize: look.fontSize * scale, lineHeight: look.lineHeight * scale };
}
