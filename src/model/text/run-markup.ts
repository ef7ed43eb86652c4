import type { PlacedRun } from '../briefing/slide-scene.ts';
import { RAISED_SIZE } from './run-lines.ts';
import { escapeXml } from './xml-text.ts';

/** How the runs of a line look, unless they say otherwise. */
interface LineLook {
  readonly fontSize: number;
  readonly weight: 400 | 600;
  /** As `#rrggbb`. */
  readonly colour: string;
}

const short = (value: number) => String(Math.round(value * 100) / 100);

/** From the middle of a line to its baseline, as a share of the font size. */
export const BASELINE = 0.35;

/** A run as SVG, its line beginning at `x` with its baseline at `y`. */
export function runMarkup(
  run: PlacedRun,
  x: number,
  y: number,
  { fontSize, colour, weight }: LineLook,
): string {
  const size = run.raised ? fontSize * RAISED_SIZE : fontSize;
  const look = [
    `x="${short(x + run.x)}" y="${short(run.raised ? y - fontSize * 0.34 : y)}" font-size="${short(size)}"`,
    `font-weight="${run.bold || weight === 600 ? 600 : 400}" fill="${colour}"`,
    run.italic ? 'font-style="italic"' : '',
    run.href ? 'text-decoration="underline"' : '',
    // Spaces between words that look different are copied with them.
    run.text === run.text.trim() ? '' : 'xml:space="preserve"',
  ];
  const text = `<text ${look.filter(Boolean).join(' ')}>${escapeXml(run.text)}</text>`;
  return run.href ? `<a href="${escapeXml(run.href)}">${text}</a>` : text;
}

/** The mark before an item of a list. */
export function itemDot(x: number, baseline: number, { fontSize, colour }: LineLook): string {
  return `<circle cx="${short(x + fontSize * 0.32)}" cy="${short(baseline - fontSize * 0.3)}" r="${short(fontSize * 0.13)}" fill="${colour}"/>`;
}
