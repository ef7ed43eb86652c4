import type { Draft } from '../../../state/draft/draft.ts';
import { createStep } from '../../../state/draft/draft-steps.ts';
import type { Filled } from './template.ts';

/** Puts what a template made into a draft, in one step of undo; gives the id of the first step. */
export function fillDraft(draft: Draft, filled: Filled): string | null {
  const steps = filled.steps.map(createStep);
  draft.edit({ ...draft.store.getState().briefing, ...filled, steps });
  return steps[0]?.id ?? null;
}
