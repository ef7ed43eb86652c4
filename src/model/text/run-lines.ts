import type { SlideParagraph, SlideRun } from '../briefing/slide.ts';
import type { PlacedRun, RunLine } from '../briefing/slide-scene.ts';
import { isBound } from './bonds.ts';
import { breakLines } from './break-lines.ts';
import type { Measure } from './measure.ts';
import { wrapLines } from './wrap-lines.ts';

/** The size of the number of a footnote as a share of its text's. */
export const RAISED_SIZE = 0.65;

/** The room of an item's mark, as a share of the font size. */
export const ITEM_INDENT = 1;

const weightOf = ({ bold }: SlideRun) => (bold ? 600 : 400);

/** A word or a part of one, and whether a line may end behind it. */
interface Word {
  readonly text: string;
  readonly canEnd: boolean;
}

/** A linked word is broken where it takes more than this share of a line. */
const SHORT_ADDRESS = 0.6;

/** Behind a sign at which an address may be broken. */
const SEAM = /(?<=[/?&=,;_-])(?![/?&=,;_-])/;

/**
 * The words of a text, each with the space behind it; one that is wider than a line, such as an address, comes in parts, behind
 * each of which a line may end.
 */
function wordsIn(
  { text, href }: SlideRun,
  width: number,
  widthOf: (text: string) => number,
): readonly Word[] {
  // An address begins beside its number, if only with its first part.
  const longest = href === undefined ? width : width * SHORT_ADDRESS;
  return (text.match(/\S+\s*|\s+/g) ?? []).flatMap((word): Word | readonly Word[] => {
    const bare = word.trimEnd();
    if (widthOf(bare) <= longest) return { text: word, canEnd: word !== bare };
    const parts = bare.split(SEAM).flatMap((part) => wrapLines(part, width, widthOf));
    const space = word.slice(bare.length);
    return parts.map((part, at) => ({
      text: at < parts.length - 1 ? part : part + space,
      canEnd: at < parts.length - 1 || space !== '',
    }));
  });
}

/** A word in its look. */
interface Piece extends Word {
  readonly run: SlideRun;
  readonly width: number;
  readonly bare: number;
}

/** A paragraph in stretches within which no line ends: a mark or the number of a footnote stays with its word. */
function stretchesOf(
  runs: readonly SlideRun[],
  fontSize: number,
  room: number,
  measure: Measure,
): readonly (readonly Piece[])[] {
  const stretches: Piece[][] = [];
  for (const run of runs) {
    const size = run.raised ? fontSize * RAISED_SIZE : fontSize;
    const widthOf = (text: string) => measure(text, size, weightOf(run));
    for (const word of wordsIn(run, room, widthOf)) {
      const last = stretches.at(-1);
      const isNew = !last || last.at(-1)?.canEnd === true;
      // A line does not begin with a space.
      if (isNew && word.text.trim() === '') continue;
      const piece = { ...word, run, width: widthOf(word.text), bare: widthOf(word.text.trimEnd()) };
      if (isNew) stretches.push([piece]);
      else last.push(piece);
    }
  }
  return stretches;
}

/** The pieces of a line side by side from `x` on; what looks alike and follows at once is one run. */
function layLine(
  pieces: readonly Piece[],
  from: number,
  fontSize: number,
  measure: Measure,
): readonly PlacedRun[] {
  const line: PlacedRun[] = [];
  // Words beside each other are not as wide as the sum of them: letters of one and of the next are drawn closer, or apart.
  const widthOf = (run: SlideRun, text: string) =>
    measure(text, run.raised ? fontSize * RAISED_SIZE : fontSize, weightOf(run));
  for (const { run, text, width } of pieces) {
    const last = line.at(-1);
    if (last && isAlike(last, run)) {
      const joined = last.text + text;
      line[line.length - 1] = { ...last, text: joined, width: widthOf(last, joined) };
    } else line.push({ ...run, text, x: last ? last.x + last.width : from, width });
  }
  const last = line.at(-1);
  if (last) {
    const text = last.text.trimEnd();
    line.splice(-1, 1, ...(text === '' ? [] : [{ ...last, text, width: widthOf(last, text) }]));
  }
  return line;
}

/**
 * Breaks paragraphs into as few lines of at most `width` as can be, and where the reader takes a breath: names, numbers with what they
 * count and Vietnamese words stay together as far as that goes. A word that is wider is broken. The lines of a title are `even`.
 */
export function layRunLines(
  paragraphs: readonly SlideParagraph[],
  fontSize: number,
  width: number,
  measure: Measure,
  even = false,
): readonly RunLine[] {
  return paragraphs.flatMap(({ isItem, runs }) => {
    const indent = isItem ? fontSize * ITEM_INDENT : 0;
    const stretches = stretchesOf(runs, fontSize, width - indent, measure);
    const words = stretches.map((pieces) =>
      pieces
        .map(({ text }) => text)
        .join('')
        .trim(),
    );
    const begins = breakLines(
      stretches.map((pieces, index) => {
        const full = pieces.reduce((sum, piece) => sum + piece.width, 0);
        const last = pieces.at(-1);
        return {
          width: full,
          bare: full - (last ? last.width - last.bare : 0),
          isBound: index > 0 && isBound(words, index),
        };
      }),
      width - indent,
      even,
    );
    return begins.map((begin, at): RunLine => {
      const pieces = stretches.slice(begin, begins[at + 1] ?? stretches.length).flat();
      return {
        runs: layLine(pieces, indent, fontSize, measure),
        isFirst: at === 0,
        isItem: isItem && at === 0,
      };
    });
  });
}

function isAlike(a: SlideRun, b: SlideRun): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.raised === b.raised && a.href === b.href;
}
