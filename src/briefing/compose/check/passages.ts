import { type Inline, parseBriefingText } from '../../../model/briefing/text.ts';
import { computeFigure, computeWritten, type FigureContext } from '../../../state/briefing-figures.ts';

/** A passage of a text, one paragraph or one item of a list, with what stands in it. */
export interface Passage {
  /** As the audience reads it, its figures computed. */
  readonly text: string;
  /** What is written in it as it stands: no figure, no source. */
  readonly bare: string;
  /** The sources that it names or that its figures bring. */
  readonly sources: readonly string[];
  /** Its figures without braces. */
  readonly figures: readonly string[];
}

const flat = (parts: readonly Inline[]): readonly Inline[] =>
  parts.flatMap((part) => ('parts' in part ? flat(part.parts) : [part]));

/** A figure as it stands in a text, without its braces. */
const writtenOf = (name: string, argument: string) => [name, argument].filter(Boolean).join(' ');

/** Reads one passage. */
function readPassage(parts: readonly Inline[], context: FigureContext): Passage {
  const all = flat(parts);
  const textOf = (part: Inline) => {
    if (part.kind === 'text' || part.kind === 'link') return part.text;
    if (part.kind !== 'figure') return '';
    return computeFigure(part.name, part.argument, context)?.text ?? '';
  };
  return {
    text: all.map(textOf).join(''),
    bare: all.map((part) => (part.kind === 'text' || part.kind === 'link' ? part.text : '')).join(' '),
    sources: all.flatMap((part) => {
      if (part.kind === 'source') return [part.id];
      return part.kind === 'figure' ? (computeFigure(part.name, part.argument, context)?.sources ?? []) : [];
    }),
    figures: all.flatMap((part) => (part.kind === 'figure' ? [writtenOf(part.name, part.argument)] : [])),
  };
}

/** The passages of a text. */
export function passagesOf(text: string, context: FigureContext): readonly Passage[] {
  return parseBriefingText(text).flatMap((block) =>
    block.kind === 'list'
      ? block.items.map((item) => readPassage(item, context))
      : [readPassage(block.parts, context)],
  );
}

/** Whether a figure can be computed; one of the indicators is held to be so before these have come. */
export function isComputed(figure: string, context: FigureContext): boolean {
  if (/^\s*indicator\s/.test(figure) && context.indicators === null) return true;
  return computeWritten(figure, context) !== null;
}
