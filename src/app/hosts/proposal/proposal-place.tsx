import { NEEDS_ALL } from '../../../briefing/slide/needs.ts';
import { withTexts } from '../../../i18n/text-part.ts';
import type { WorldFile } from '../../../map/vector/world-file.ts';
import { ProposalPage } from '../../../panels/proposal/proposal-page.tsx';
import type { DraftStart } from '../../../state/draft/use-draft.ts';
import { DossierActions } from '../dossier/dossier-actions.tsx';
import { InkPlace } from '../dossier/ink-place.tsx';
import { DossierPicture } from '../dossier/picture.tsx';

/** Where proposals are shown: on the page of dossiers, with what can be made of them. Their map is filled by distances. */
export default function ProposalPlace(props: {
  world: WorldFile;
  onClose: () => void;
  onWrite: (start: DraftStart) => void;
}) {
  const { world, onClose, onWrite } = props;
  return (
    <InkPlace world={world} needs={NEEDS_ALL}>
      {(palette) => (
        <ProposalPage
          palette={palette}
          picture={DossierPicture}
          actions={(composed) => (
            <DossierActions
              composed={composed}
              world={world}
              begin={async (shelf) =>
                (await withTexts(import('./begin-briefing.ts'))).briefingOfProposal(composed, shelf)
              }
              onWrite={onWrite}
            />
          )}
          onClose={onClose}
        />
      )}
    </InkPlace>
  );
}
