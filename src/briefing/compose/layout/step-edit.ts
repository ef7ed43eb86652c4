import type { BriefingStep } from '../../../model/briefing/briefing.ts';
import type { FigureContext } from '../../../state/briefing-figures.ts';

/** What the fields of a layout are given: the step, and how to change it. */
export interface StepEdit {
  readonly step: BriefingStep;
  /** In the language that is written. */
  readonly context: FigureContext;
  /** `typing` names what is being typed: letters of the same are one step of undo. */
  readonly onPatch: (patch: Partial<BriefingStep>, typing?: string) => void;
  /** Where a field has been left. */
  readonly onSettle: () => void;
}
