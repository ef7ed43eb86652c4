import { briefingTexts } from '../../i18n/briefing/frame.ts';
import type { SlideParagraph, SlideRun } from '../../model/briefing/slide.ts';
import { type Inline, parseBriefingText } from '../../model/briefing/text.ts';
import { computeFigure, type FigureContext } from '../../state/briefing-figures.ts';

/** Where a clause ends: the number of a footnote waits for it, since it must not come between a number and its unit. */
const CLAUSE_END = /[.,;:!?…](?=\s|$)|\s[–—]\s/;

/** Numbers of footnotes as one mark, each once, e.g. `1, 3–5`. */
export function numbersText(numbers: readonly string[]): string {
  const sorted = [...new Set(numbers.map(Number))].sort((a, b) => a - b);
  const runs: [first: number, last: number][] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) =>
      first === last ? `${first}` : last === first + 1 ? `${first}, ${last}` : `${first}–${last}`,
    )
    .join(', ');
}

/** Collects the runs of a paragraph; the marks of figures' sources wait for the end of their clause. */
class Runs {
  readonly list: SlideRun[] = [];
  #waiting: string[] = [];
  readonly #numberOf: ((source: string) => string) | null;

  constructor(numberOf: ((source: string) => string) | null) {
    this.#numberOf = numberOf;
  }

  /** A stretch of text, with what waits put before the first end of a clause in it. */
  add(run: SlideRun): void {
    const end = this.#waiting.length > 0 ? CLAUSE_END.exec(run.text) : null;
    if (!end) {
      this.list.push(run);
      return;
    }
    const [before, after] = [run.text.slice(0, end.index), run.text.slice(end.index)];
    if (before !== '') this.list.push({ ...run, text: before });
    this.flush();
    this.list.push({ ...run, text: after });
  }

  /** The marks of sources, here. */
  mark(sources: readonly string[]): void {
    if (sources.length === 0 || !this.#numberOf) return;
    this.list.push({ text: numbersText(sources.map(this.#numberOf)), raised: true });
  }

  wait(sources: readonly string[]): void {
    for (const source of sources) if (!this.#waiting.includes(source)) this.#waiting.push(source);
  }

  flush(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.mark(waiting);
  }
}

/**
 * A text as paragraphs of plain runs: its figures computed, its sources as the numbers that `numberOf` gives them; where that is
 * null no numbers are set, e.g. in titles.
 */
export function paragraphsOf(
  text: string,
  numberOf: ((source: string) => string) | null,
  context: FigureContext,
): readonly SlideParagraph[] {
  const { locale } = context.i18n;
  const runsOf = (parts: readonly Inline[]): SlideRun[] => {
    const runs = new Runs(numberOf);
    const visit = (part: Inline, look: Omit<SlideRun, 'text'>): void => {
      switch (part.kind) {
        case 'text':
          runs.add({ ...look, text: part.text });
          break;
        case 'strong':
          for (const each of part.parts) visit(each, { ...look, bold: true });
          break;
        case 'emphasis':
          for (const each of part.parts) visit(each, { ...look, italic: true });
          break;
        case 'link':
          runs.add({ ...look, text: part.text, href: part.href });
          break;
        case 'source':
          runs.mark([part.id]);
          break;
        case 'figure': {
          const value = computeFigure(part.name, part.argument, context);
          const shown = value?.text ?? briefingTexts.of(locale).figures.missing;
          runs.list.push({ ...look, text: shown, bold: true });
          runs.wait(value?.sources ?? []);
          break;
        }
      }
    };
    for (const part of parts) visit(part, {});
    runs.flush();
    return runs.list;
  };
  return parseBriefingText(text).flatMap((block): SlideParagraph[] =>
    block.kind === 'list'
      ? block.items.map((item) => ({ isItem: true, runs: runsOf(item) }))
      : [{ isItem: false, runs: runsOf(block.parts) }],
  );
}

/** Words without figures or marks, in one look. */
export const plainParagraph = (text: string): readonly SlideParagraph[] =>
  text === '' ? [] : [{ isItem: false, runs: [{ text }] }];

/** Paragraphs as plain text, a line each. */
export function plainText(paragraphs: readonly SlideParagraph[]): string {
  return paragraphs
    .map(({ isItem, runs }) => {
      const text = runs
        .filter(({ raised }) => !raised)
        .map((run) => run.text)
        .join('');
      return isItem ? `– ${text}` : text;
    })
    .join('\n');
}
