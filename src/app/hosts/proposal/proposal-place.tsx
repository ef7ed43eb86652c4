import { useMemo } from 'react';
import { NEEDS_ALL } from '../../../briefing/slide/needs.ts';
import { withTexts } from '../../../i18n/text-part.ts';
import type { WorldFile } from '../../../map/vector/world-file.ts';
import { ProposalPage } from '../../../panels/proposal/proposal-page.tsx';
import type { DraftStart } from '../../../state/draft/use-draft.ts';
import { useView } from '../../../state/use-app.ts';
import { PALETTES } from '../../../theme/tokens.ts';
import { useSlideLibrary } from '../../slides/use-slide-library.ts';
import { useTheme } from '../../use-theme.ts';
import { DossierActions } from '../dossier/dossier-actions.tsx';
import { DossierPicture, type Ink, InkContext } from '../dossier/picture.tsx';

/** Where proposals are shown: on the page of dossiers, with what can be made of them. */
export default function ProposalPlace(props: {
  world: WorldFile;
  onClose: () => void;
  onWrite: (start: DraftStart) => void;
}) {
  const { world, onClose, onWrite } = props;
  const theme = useTheme();
  const worldview = useView((view) => view.worldview);
  // Its map is filled by distances.
  const { library, isFailed } = useSlideLibrary(world, theme, NEEDS_ALL);
  const ink = useMemo((): Ink => ({ library, isFailed, worldview }), [library, isFailed, worldview]);
  return (
    <InkContext value={ink}>
      <ProposalPage
        palette={PALETTES[theme]}
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
    </InkContext>
  );
}
