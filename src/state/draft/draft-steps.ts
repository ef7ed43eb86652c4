import type { Briefing, BriefingStep } from '../../model/briefing/briefing.ts';

/** A step of a draft. By its id it is known wherever it is moved, in this window only: neither file nor shelf has one. */
export interface DraftStep extends BriefingStep {
  readonly id: string;
}

let latest = 0;

/** A step for a draft, under an id that no other has. */
export function createStep(step: BriefingStep): DraftStep {
  latest++;
  return { ...step, id: String(latest) };
}

/** A briefing as a draft holds it. */
export function withStepIds(briefing: Briefing): Briefing<DraftStep> {
  return { ...briefing, steps: briefing.steps.map(createStep) };
}

/** A draft as a file and the shelf hold it. */
export function withoutStepIds(draft: Briefing<DraftStep>): Briefing {
  return { ...draft, steps: draft.steps.map(({ id: _, ...step }) => step) };
}
