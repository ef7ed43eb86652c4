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
