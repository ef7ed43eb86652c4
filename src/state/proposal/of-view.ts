import { encodeProposal } from '../../model/proposal/asked.ts';
import { askedOf, type CoverageView } from '../coverage/asked.ts';

/** The country of whoever has chosen none: that to which the atlas turns home. */
const HOME = 'VNM';

/** The proposal that a view leads to: for what its distances are measured for, of the only country filtered by, without a host yet. */
export function proposalOfView(view: CoverageView, town: string | null): string {
  const [only] = view.country;
  const country = view.country.length === 1 && only ? only : (town ?? HOME);
  return encodeProposal({ subject: askedOf(view).subject, country, host: '' });
}
