import { NEEDS_ALL } from '../../../briefing/slide/needs.ts';
import { withTexts } from '../../../i18n/text-part.ts';
import { ProposalPage } from '../../../panels/proposal/proposal-page.tsx';
import { ComposedPlace, type ComposedPlaceProps } from '../dossier/composed-place.tsx';

/** Where proposals are shown: on the page of dossiers, with what can be made of them. Their map is filled by distances. */
export default function ProposalPlace(props: ComposedPlaceProps) {
  return (
    <ComposedPlace
      {...props}
      needs={NEEDS_ALL}
      page={ProposalPage}
      begin={async (composed, shelf) =>
        (await withTexts(import('./begin-briefing.ts'))).briefingOfProposal(composed, shelf)
      }
    />
  );
}
