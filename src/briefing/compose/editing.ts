import { acceptFigure, type StateOf, stampBriefing } from '../../model/briefing/as-written.ts';
import type { Briefing } from '../../model/briefing/briefing.ts';
import { withStep } from '../../model/briefing/edits.ts';
import type { Draft } from '../../state/draft/draft.ts';
import { createStep, type DraftStep } from '../../state/draft/draft-steps.ts';
import type { Filled } from './templates/template.ts';

/**
 * Reads and changes a draft whose steps remember what their figures stated when the words around them were written; `stateOf` gives
 * what figures state now.
 */
export function editingOf(draft: Draft, stateOf: StateOf) {
  const read = () => draft.store.getState().briefing;
  /** `typing` as in `Draft.edit`. */
  const edit = (next: Briefing<DraftStep>, typing?: string) =>
    draft.edit(
      stampBriefing(next, read(), stateOf, ({ id }) => id),
      typing,
    );
  return {
    read,
    edit,
    /** A step and where it stands now; null where it is gone. */
    find: (id: string | null) => {
      const { steps } = read();
      const index = steps.findIndex((step) => step.id === id);
      const step = steps[index];
      return step ? { step, index } : null;
    },
    /** Puts what a template made into the draft, in one step of undo; gives the id of its first step. */
    fill: (filled: Filled): string | null => {
      const steps = filled.steps.map(createStep);
      edit({ ...read(), ...filled, steps });
      return steps[0]?.id ?? null;
    },
    /** The words around a figure that has changed are said to be right still. */
    accept: (index: number, figure: string) => {
      const step = read().steps[index];
      if (step) edit(withStep(read(), index, acceptFigure(step, figure, stateOf)));
    },
  };
}
