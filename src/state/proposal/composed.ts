import type { Proposal } from '../../model/proposal/proposal.ts';
import type { Composed } from '../dossier/composed.ts';

/** A proposal, with the words that were made of it. */
export interface ComposedProposal extends Composed {
  readonly proposal: Proposal;
}
