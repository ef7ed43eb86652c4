import { type Briefing, wordsOf } from '../../model/briefing/briefing.ts';
import { type Inline, parseBriefingText } from '../../model/briefing/text.ts';
import { computeFigure, type FigureContext } from '../../state/briefing-figures.ts';

/** The sources of a text in the order in which they appear, each once. */
export function sourcesOfText(text: string, context: FigureContext): readonly string[] {
  const found = new Set<string>();
  const visit = (part: Inline): void => {
    if (part.kind === 'source') found.add(part.id);
    else if (part.kind === 'figure')
      for (const source of computeFigure(part.name, part.argument, context)?.sources ?? []) found.add(source);
    else if ('parts' in part) part.parts.forEach(visit);
  };
  for (const block of parseBriefingText(text)) {
    if (block.kind === 'list') block.items.flat().forEach(visit);
    else block.parts.forEach(visit);
  }
  return [...found];
}

/** A figure that stands by itself, as a text. */
export const textOfFigure = (figure: string): string => `{{${figure}}}`;

/**
 * The sources of a whole briefing in the order of their first mention, each once: its numbers are the same on every slide, and the
 * last slide has their references.
 */
export function sourcesOfBriefing({ steps }: Briefing, context: FigureContext): readonly string[] {
  const { locale } = context.i18n;
  const texts = steps.flatMap(({ text, figures = [], sides = [] }) => [
    wordsOf(text, locale).text,
    ...[...figures, ...sides.flatMap((side) => side.figures ?? [])].map(({ figure }) => textOfFigure(figure)),
  ]);
  return [...new Set(texts.flatMap((text) => sourcesOfText(text, context)))];
}
