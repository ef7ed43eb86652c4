import type { Briefing, BriefingStep, Localized, StepFigure } from './briefing.ts';
import type { StepWords } from './edits.ts';
import { type Inline, parseBriefingText } from './text.ts';

/** A part of a step in which figures stand: its words, its large figures, those of the views that it compares. */
export type FigurePart = StepWords | 'figure' | 'side';

/** What a figure states now, in no language; null where that is not known. */
export type StateOf = (figure: string) => string | null;

/** A figure as it goes by in `asWritten`: without braces, its words one space apart. */
export const plainFigure = (figure: string): string => figure.trim().replaceAll(/\s+/g, ' ');

const figuresOfParts = (parts: readonly Inline[]): readonly string[] =>
  parts.flatMap((part) => {
    if (part.kind === 'figure') return [plainFigure(`${part.name} ${part.argument}`)];
    return 'parts' in part ? figuresOfParts(part.parts) : [];
  });

/** The figures of words, in whatever language they stand. */
const figuresOfWords = (words: Localized | undefined): readonly string[] =>
  Object.values(words ?? {}).flatMap((text) =>
    parseBriefingText(text ?? '').flatMap((block) =>
      block.kind === 'list' ? block.items.flatMap(figuresOfParts) : figuresOfParts(block.parts),
    ),
  );

const largeFigures = (figures: readonly StepFigure[] | undefined) =>
  (figures ?? []).map(({ figure }) => plainFigure(figure));

/** The figures of a step, by the part in which they stand, and what that part is made of. */
export function figuresOfStep(
  step: BriefingStep,
): readonly { readonly part: FigurePart; readonly figures: readonly string[]; readonly of: unknown }[] {
  const { title, text, notes, figures, sides } = step;
  return [
    { part: 'title', figures: figuresOfWords(title), of: title },
    { part: 'text', figures: figuresOfWords(text), of: text },
    { part: 'notes', figures: figuresOfWords(notes), of: notes },
    { part: 'figure', figures: largeFigures(figures), of: figures },
    { part: 'side', figures: (sides ?? []).flatMap((side) => largeFigures(side.figures)), of: sides },
  ];
}

/** A step that knows what its figures stated when the parts around them were written last; `before` is the step until now. */
function stampStep<Step extends BriefingStep>(step: Step, before: Step | undefined, stateOf: StateOf): Step {
  const parts = figuresOfStep(step);
  const old = step.asWritten ?? {};
  const unchanged = new Set<unknown>(before ? figuresOfStep(before).map(({ of }) => of) : []);
  // Of a step that was not there before, e.g. of a file, what is stamped is older than now.
  const isRewritten = (part: (typeof parts)[number]) => before !== undefined && !unchanged.has(part.of);
  const rewritten = new Set(parts.filter(isRewritten).flatMap(({ figures }) => figures));
  const figures = [...new Set(parts.flatMap((part) => part.figures))];
  const stamps = figures.flatMap((figure) => {
    const state = (rewritten.has(figure) ? null : old[figure]) ?? stateOf(figure) ?? old[figure];
    return state === undefined ? [] : [[figure, state] as const];
  });
  const isSame =
    stamps.length === Object.keys(old).length && stamps.every(([figure, state]) => old[figure] === state);
  if (isSame) return step;
  return { ...step, asWritten: stamps.length > 0 ? Object.fromEntries(stamps) : undefined };
}

/**
 * A briefing that knows what its figures stated when the words around them were written last. `before` is the briefing until now,
 * whose steps are told by `idOf`; null where it is new.
 */
export function stampBriefing<Step extends BriefingStep>(
  briefing: Briefing<Step>,
  before: Briefing<Step> | null,
  stateOf: StateOf,
  idOf: (step: Step) => unknown = (step) => step,
): Briefing<Step> {
  const known = new Map((before?.steps ?? []).map((step) => [idOf(step), step]));
  const steps = briefing.steps.map((step) => stampStep(step, known.get(idOf(step)), stateOf));
  return steps.some((step, index) => step !== briefing.steps[index]) ? { ...briefing, steps } : briefing;
}

/** A step whose words are said to be right still, with what this figure states now. */
export function acceptFigure<Step extends BriefingStep>(step: Step, figure: string, stateOf: StateOf): Step {
  const state = stateOf(figure);
  return state === null ? step : { ...step, asWritten: { ...step.asWritten, [figure]: state } };
}
