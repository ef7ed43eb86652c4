import type { SlideParagraph, SlideRun } from '../../../model/briefing/slide.ts';
import type { RunLine } from '../../../model/briefing/slide-scene.ts';
import { cleanText } from '../../../model/text/clean-text.ts';
import type { Measure } from '../../../model/text/measure.ts';
import { layRunLines } from '../../../model/text/run-lines.ts';
import { BASELINE, itemDot, runMarkup } from '../../../model/text/run-markup.ts';
import type { MemoRun } from '../memo/memo.ts';
import type { ArticleColours, Look, Sheet } from './page.ts';
import type { Row } from './paginate.ts';

/** What texts are set with. */
export interface Typecase {
  readonly measure: Measure;
  readonly colours: ArticleColours;
  /** Where it stands across the page. */
  readonly column: { readonly x: number; readonly width: number };
  readonly sheet: Sheet;
}

/** Where a text stands, and what it keeps together. */
interface Place {
  readonly before: number;
  /** From the left edge of its column. */
  readonly indent?: number;
  /** Whether what follows stands on its page. */
  readonly keepsNext?: boolean;
  /** Whether no page breaks it. */
  readonly isWhole?: boolean;
}

/** So many lines of a paragraph stand together at least, at the foot of a page and at the head of the next. */
const TOGETHER = 2;

/** Runs of a memo with the marks of what they cite as raised numbers; on paper only the web is linked to. */
export function markedRuns(runs: readonly MemoRun[], look: Pick<Look, 'weight'>): readonly SlideRun[] {
  return runs.flatMap(({ notes = [], href, ...run }): readonly SlideRun[] => [
    ...(run.text === ''
      ? []
      : [
          {
            ...run,
            text: cleanText(run.text),
            ...(href?.startsWith('https:') && { href }),
            ...(look.weight === 600 && { bold: true }),
          },
        ]),
    ...(notes.length > 0 ? [{ text: notes.join(', '), raised: true }] : []),
  ]);
}

/** The numbers that the marks of lines tell. */
export const notesOf = (lines: readonly RunLine[]): readonly number[] =>
  lines.flatMap(({ runs }) =>
    runs.flatMap(({ text, raised }) => (raised ? (text.match(/\d+/g) ?? []).map(Number) : [])),
  );

/** A line of text as SVG, its upper edge at `y`, `shift` from the left edge. */
export function lineMarkup(
  { runs, isItem }: RunLine,
  { x, y }: { readonly x: number; readonly y: number },
  { fontSize, lineHeight, weight, colour }: Look,
  colours: ArticleColours,
): string {
  const look = { fontSize, weight, colour: colours[colour] };
  const baseline = y + lineHeight / 2 + fontSize * BASELINE;
  const dot = isItem ? itemDot(x, baseline, look) : '';
  return dot + runs.map((run) => runMarkup(run, x, baseline, look)).join('');
}

/** Breaks a paragraph into rows, a line each: neither its first nor its last line stands alone on a page. */
export function setParagraph(
  { isItem, runs }: { readonly isItem: boolean; readonly runs: readonly MemoRun[] },
  look: Look,
  { before, indent = 0, keepsNext = false, isWhole = false }: Place,
  { measure, colours, column }: Typecase,
): readonly Row[] {
  const x = column.x + indent;
  const paragraph: SlideParagraph = { isItem, runs: markedRuns(runs, look) };
  const lines = layRunLines([paragraph], look.fontSize, column.width - indent, measure);
  return lines.map((line, at) => ({
    height: look.lineHeight,
    before: at === 0 ? before : 0,
    keepsNext:
      at === lines.length - 1
        ? keepsNext
        : keepsNext || isWhole || at < TOGETHER - 1 || at >= lines.length - TOGETHER,
    notes: notesOf([line]),
    draw: (y) => lineMarkup(line, { x, y }, look, colours),
  }));
}
