import type { Briefing } from '../../model/briefing/briefing.ts';
import type { HandOutFormat } from '../../model/formats.ts';

/** A briefing that is to be handed out as a file. */
export interface HandOutOrder {
  readonly briefing: Briefing;
  readonly format: HandOutFormat;
}
