import { NEEDS_NOTHING } from '../../../briefing/slide/needs.ts';
import { withTexts } from '../../../i18n/text-part.ts';
import type { WorldFile } from '../../../map/vector/world-file.ts';
import { DossierPage } from '../../../panels/dossier/dossier-page.tsx';
import type { DraftStart } from '../../../state/draft/use-draft.ts';
import { DossierActions } from './dossier-actions.tsx';
import { InkPlace } from './ink-place.tsx';
import { DossierPicture } from './picture.tsx';

/** Where dossiers are shown: their page, and what can be made of them. */
export default function DossierPlace(props: {
  world: WorldFile;
  onClose: () => void;
  onWrite: (start: DraftStart) => void;
}) {
  const { world, onClose, onWrite } = props;
  return (
    <InkPlace world={world} needs={NEEDS_NOTHING}>
      {(palette) => (
        <DossierPage
          palette={palette}
          picture={DossierPicture}
          actions={(composed) => (
            <DossierActions
              composed={composed}
              world={world}
              begin={async (shelf) =>
                (await withTexts(import('./begin-briefing.ts'))).briefingOf(composed, shelf)
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
