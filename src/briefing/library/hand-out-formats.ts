import type { Briefing } from '../../model/briefing/briefing.ts';

/** The files that a briefing becomes, in the order of their menu. */
export const HAND_OUT_FORMATS = ['pptx', 'pdf', 'html', 'png', 'json'] as const;
export type HandOutFormat = (typeof HAND_OUT_FORMATS)[number];

/** A briefing that is to be handed out as a file. */
export interface HandOutOrder {
  readonly briefing: Briefing;
  readonly format: HandOutFormat;
}
