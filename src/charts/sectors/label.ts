import { fitText, measureText } from '../../ui/measure-text.ts';

/** A name and the number behind it, in lines. */
export interface FlowLabel {
  readonly lines: readonly string[];
  readonly count: string;
}

/** The distance of two lines, as a multiple of the size: Vietnamese marks need it. */
export const LEADING = 1.18;

/** The lines with the last word brought down, where the number would stand alone in the last. */
function withWordBesideNumber(lines: readonly string[]): readonly string[] {
  if (lines.at(-1) !== '' || lines.length < 2) return lines;
  const words = (lines.at(-2) ?? '').split(' ');
  if (words.length < 2) return lines;
  return [...lines.slice(0, -2), words.slice(0, -1).join(' '), words.at(-1) ?? ''];
}

/**
 * A node's name with its number in the room that it has: the whole name where it fits, in two or three lines where they
 * fit, otherwise the short one. What still does not fit ends in an ellipsis; the whole name is the mark's own.
 */
export function labelOf(
  { name, short, count }: { readonly name: string; readonly short: string; readonly count: string },
  { width, height, size }: { readonly width: number; readonly height: number; readonly size: number },
): FlowLabel {
  const most = Math.max(1, Math.min(3, Math.floor(height / (size * LEADING))));
  for (const text of [name, short]) {
    const whole = `${text} ${count}`;
    const lines = fitText(whole, width, size, most);
    if (lines.join(' ') !== whole) continue;
    const named = [...lines.slice(0, -1), (lines.at(-1) ?? '').slice(0, -count.length).trimEnd()];
    return { lines: withWordBesideNumber(named), count };
  }
  return { lines: fitText(short, Math.max(0, width - measureText(` ${count}`, size)), size), count };
}

/** Whether the name has the lines in it as they stand, but for an ellipsis at their end. */
export function holds(name: string, lines: readonly string[]): boolean {
  const shown = lines.join(' ').trim().replace(/…$/, '').trim();
  return name.toLocaleLowerCase().includes(shown.toLocaleLowerCase());
}
