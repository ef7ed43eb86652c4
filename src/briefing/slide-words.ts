import { briefingTexts } from '../i18n/briefing/frame.ts';
import { type BriefingStep, wordsOf } from '../model/briefing/briefing.ts';
import type { SlideParagraph, SlideRun, SlideWords } from '../model/briefing/slide.ts';
import { type Inline, parseBriefingText } from '../model/briefing/text.ts';
import { computeFigure, type FigureContext } from '../state/briefing-figures.ts';
import { sourcesOfText } from './step-text.tsx';

/** A text as paragraphs of plain runs: its figures computed, its sources as the numbers of footnotes. */
function paragraphsOf(text: string, sources: readonly string[], context: FigureContext): SlideParagraph[] {
  const { formats, locale } = context.i18n;
  const marks = (ids: readonly string[]): SlideRun[] =>
    ids.length > 0
      ? [{ text: formats.list(ids.map((id) => String(sources.indexOf(id) + 1))), raised: true }]
      : [];
  const runsOf = (parts: readonly Inline[], look: Omit<SlideRun, 'text'>): SlideRun[] =>
    parts.flatMap((part) => runOf(part, look));
  function runOf(part: Inline, look: Omit<SlideRun, 'text'>): SlideRun[] {
    switch (part.kind) {
      case 'text':
        return [{ ...look, text: part.text }];
      case 'strong':
        return runsOf(part.parts, { ...look, bold: true });
      case 'emphasis':
        return runsOf(part.parts, { ...look, italic: true });
      case 'link':
        return [{ ...look, text: part.text, href: part.href }];
      case 'source':
        return marks([part.id]);
      case 'figure': {
        const value = computeFigure(part.name, part.argument, context);
        const shown = value?.text ?? briefingTexts.of(locale).figures.missing;
        return [{ ...look, text: shown, bold: true }, ...marks(value?.sources ?? [])];
      }
    }
  }
  return parseBriefingText(text).flatMap((block): SlideParagraph[] =>
    block.kind === 'list'
      ? block.items.map((item) => ({ isItem: true, runs: runsOf(item, {}) }))
      : [{ isItem: false, runs: runsOf(block.parts, {}) }],
  );
}

const plainOf = (paragraphs: readonly SlideParagraph[]) =>
  paragraphs
    .map(({ isItem, runs }) => {
      const text = runs
        .filter(({ raised }) => !raised)
        .map((run) => run.text)
        .join('');
      return isItem ? `– ${text}` : text;
    })
    .join('\n');

/** The words of a step for a slide; `nameOf` says what a source is called. */
export function slideWords(
  step: BriefingStep,
  context: FigureContext,
  nameOf: (source: string) => string,
): SlideWords {
  const { locale } = context.i18n;
  const text = wordsOf(step.text, locale).text;
  const sources = sourcesOfText(text, context);
  return {
    title: wordsOf(step.title, locale).text,
    paragraphs: paragraphsOf(text, sources, context),
    sources: sources.map(nameOf),
    notes: plainOf(paragraphsOf(wordsOf(step.notes, locale).text, [], context)),
  };
}
