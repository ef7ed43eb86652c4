import { inEachLanguage, LANGUAGES } from '../languages.ts';
import { cleanLine, cleanText } from '../text/clean-text.ts';
import type { Briefing, BriefingStep, Localized, StepFigure } from './briefing.ts';

/** What can be edited of a step, one language at a time. */
export type StepWords = 'title' | 'text' | 'notes';

/** Words with those of one language replaced; empty ones are left out. */
export function withWords(words: Localized | undefined, locale: keyof Localized, text: string): Localized {
  const { [locale]: _, ...others } = words ?? {};
  return text === '' ? others : { ...others, [locale]: text };
}

const isWordless = (words: Localized | undefined) => LANGUAGES.every((language) => !words?.[language]);

/** The briefing with one step changed. */
export function withStep<Step extends BriefingStep>(
  briefing: Briefing<Step>,
  index: number,
  patch: Partial<BriefingStep>,
): Briefing<Step> {
  const steps = briefing.steps.map((step, at) => (at === index ? { ...step, ...patch } : step));
  return { ...briefing, steps };
}

/** The briefing with a step put in at `index`. */
export function withNewStep<Step extends BriefingStep>(
  briefing: Briefing<Step>,
  index: number,
  step: Step,
): Briefing<Step> {
  return { ...briefing, steps: briefing.steps.toSpliced(index, 0, step) };
}

/** The briefing without a step. */
export function withoutStep<Step extends BriefingStep>(
  briefing: Briefing<Step>,
  index: number,
): Briefing<Step> {
  return { ...briefing, steps: briefing.steps.toSpliced(index, 1) };
}

/** The briefing with a step taken from one place to another; places beyond the ends are the ends. */
export function withStepAt<Step extends BriefingStep>(
  briefing: Briefing<Step>,
  from: number,
  to: number,
): Briefing<Step> {
  const step = briefing.steps[from];
  const place = Math.min(Math.max(0, to), briefing.steps.length - 1);
  return step && place !== from ? withNewStep(withoutStep(briefing, from), place, step) : briefing;
}

/** A list, undefined where nothing is in it. */
const filled = <Item>(list: readonly Item[] | undefined) => (list && list.length > 0 ? list : undefined);

/**
 * A draft as a briefing that keeps the schema: what was left without a title is called `untitled`, figures without words have a
 * dash, words and lists that are empty are left out, and words that were stored before they were cleaned are so now.
 */
export function soundBriefing(draft: Briefing, untitled: Localized): Briefing {
  // What goes is optional: a part without it is one still.
  const keep = <Part extends object>(part: Part) =>
    Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Part;
  const optional = (words: Localized | undefined, clean = cleanText): Localized | undefined => {
    const cleaned = inEachLanguage((language) => clean(words?.[language] ?? '') || undefined);
    return isWordless(cleaned) ? undefined : keep(cleaned);
  };
  const titled = (title: Localized) => optional(title, cleanLine) ?? untitled;
  const labelled = (figures: readonly StepFigure[] | undefined) =>
    filled(figures)?.map(({ figure, label }) => ({
      figure,
      label: optional(label, cleanLine) ?? inEachLanguage(() => '–'),
    }));
  const soundStep = (step: BriefingStep): BriefingStep => {
    // Each by its name: a draft's steps know more of themselves than a file does.
    const { view, layout, focus, chart, sides, asWritten } = step;
    return keep({
      title: titled(step.title),
      text: optional(step.text),
      notes: optional(step.notes),
      view,
      layout,
      figures: labelled(step.figures),
      focus,
      name: filled(step.name),
      chart,
      sides: sides?.map((side) =>
        keep({ title: titled(side.title), view: side.view, figures: labelled(side.figures) }),
      ),
      events: filled(step.events),
      asWritten,
    });
  };
  const { summary, steps, title, ...rest } = draft;
  return keep({ ...rest, title: titled(title), summary: optional(summary), steps: steps.map(soundStep) });
}

/** An id that none of the others has: the wished one, or with a number behind it. */
export function freeId(wished: string, taken: ReadonlySet<string>): string {
  const base = wished.slice(0, 50);
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}
