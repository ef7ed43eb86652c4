import type { SlideParagraph, SlideRun } from '../briefing/slide.ts';
import type { PlacedRun, RunLine } from '../briefing/slide-scene.ts';
import type { Measure } from './measure.ts';
import { wrapLines } from './wrap-lines.ts';

/** The size of the number of a footnote as a share of its text's. */
export const RAISED_SIZE = 0.65;

/** The room of an item's mark, as a share of the font size. */
export const ITEM_INDENT = 1;

const weightOf = ({ bold }: SlideRun) => (bold ? 600 : 400);

/** The words of a text, each with the space behind it; one that is wider than a line, such as an address, comes in pieces. */
function wordsIn(text: string, width: number, widthOf: (text: string) => number): readonly string[] {
  return (text.match(/\S+\s*|\s+/g) ?? []).flatMap((word) => {
    if (widthOf(word.trimEnd()) <= width) return [word];
    const pieces = wrapLines(word.trimEnd(), width, widthOf);
    // The end of a piece is the end of its line: a space of no width says so.
    return pieces.map((piece, index) => (index < pieces.length - 1 ? `${piece} ` : piece));
  });
}

/** Breaks paragraphs into lines of at most `width`; a word that is wider is broken too. */
export function layRunLines(
  paragraphs: readonly SlideParagraph[],
  fontSize: number,
  width: number,
  measure: Measure,
): readonly RunLine[] {
  const lines: RunLine[] = [];
  for (const { isItem, runs } of paragraphs) {
    const indent = isItem ? fontSize * ITEM_INDENT : 0;
    let line: PlacedRun[] = [];
    let x = indent;
    let isFirst = true;
    const end = () => {
      const last = line.at(-1);
      if (last) {
        const text = last.text.trimEnd();
        const width = measure(text, last.raised ? fontSize * RAISED_SIZE : fontSize, weightOf(last));
        line.splice(-1, 1, ...(text === '' ? [] : [{ ...last, text, width }]));
        lines.push({ runs: line, isFirst, isItem: isItem && isFirst });
      }
      line = [];
      x = indent;
      isFirst = false;
    };
    for (const run of runs) {
      const size = run.raised ? fontSize * RAISED_SIZE : fontSize;
      const widthOf = (text: string) => measure(text, size, weightOf(run));
      // Words with the space behind them, which the end of a line swallows.
      for (const word of wordsIn(run.text, width - indent, widthOf)) {
        const bare = widthOf(word.trimEnd());
        // A mark or a number of a footnote stays with its word.
        if (x + bare > width && line.at(-1)?.text.endsWith(' ')) end();
        if (line.length === 0 && word.trim() === '') continue;
        const full = widthOf(word);
        const last = line.at(-1);
        // What looks alike and follows at once is one stretch.
        if (last && last.x + last.width === x && isAlike(last, run))
          line[line.length - 1] = { ...last, text: last.text + word, width: last.width + full };
        else line.push({ ...run, text: word, x, width: full });
        x += full;
      }
    }
    end();
  }
  return lines;
}

function isAlike(a: SlideRun, b: SlideRun): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.raised === b.raised && a.href === b.href;
}
