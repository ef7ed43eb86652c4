import { SMALL_TEXT_SIZE } from '../../theme/measures.ts';
import { measureText } from '../../ui/measure-text.ts';

/** What parts the sentences of the line. */
const BETWEEN = ' · ';
/** From the line to the button, in CSS pixels; the same in frame.css. */
export const BEFORE_BUTTON = 12;
/** What a browser sets wider than it measures, over a whole line. */
const SLACK = 2;

/** The words of the button behind which lies what the line has no room for. */
interface MoreWords {
  readonly notes: (count: number) => string;
  readonly sourceAndNotes: (count: number) => string;
}

/** The one line under a chart, and what lies behind a button at its end. */
export interface FooterLine {
  readonly line: string;
  /** The words of the button; null where the line says all. */
  readonly more: string | null;
  /** What lies behind it, sentence by sentence. */
  readonly behind: readonly string[];
}

/** Puts unit, source and notes into one line of this width; first the notes give way to a button, then the source too. */
export function layoutFooter(
  said: { readonly unit: string; readonly source: string; readonly notes: readonly string[] },
  width: number,
  words: MoreWords,
): FooterLine {
  const { unit, source, notes } = said;
  const widthOf = (text: string) => measureText(text, SMALL_TEXT_SIZE) + SLACK;
  const all = [unit, source, ...notes].join(BETWEEN);
  if (widthOf(all) <= width) return { line: all, more: null, behind: [] };
  const more = words.notes(notes.length);
  const line = [unit, source].join(BETWEEN);
  if (notes.length > 0 && widthOf(line) + BEFORE_BUTTON + widthOf(more) <= width) {
    return { line, more, behind: notes };
  }
  return { line: unit, more: words.sourceAndNotes(notes.length), behind: [source, ...notes] };
}
