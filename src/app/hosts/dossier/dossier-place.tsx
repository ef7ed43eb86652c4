import { useMemo } from 'react';
import { NEEDS_NOTHING } from '../../../briefing/slide/needs.ts';
import { withTexts } from '../../../i18n/text-part.ts';
import type { WorldFile } from '../../../map/vector/world-file.ts';
import { DossierPage } from '../../../panels/dossier/dossier-page.tsx';
import type { DraftStart } from '../../../state/draft/use-draft.ts';
import { useView } from '../../../state/use-app.ts';
import { PALETTES } from '../../../theme/tokens.ts';
import { useSlideLibrary } from '../../slides/use-slide-library.ts';
import { useTheme } from '../../use-theme.ts';
import { DossierActions } from './dossier-actions.tsx';
import { DossierPicture, type Ink, InkContext } from './picture.tsx';

/** Where dossiers are shown: their page, with maps and charts drawn as slides draw them, and what can be made of them. */
export default function DossierPlace(props: {
  world: WorldFile;
  onClose: () => void;
  onWrite: (start: DraftStart) => void;
}) {
  const { world, onClose, onWrite } = props;
  const theme = useTheme();
  const worldview = useView((view) => view.worldview);
  const { library, isFailed } = useSlideLibrary(world, theme, NEEDS_NOTHING);
  const ink = useMemo((): Ink => ({ library, isFailed, worldview }), [library, isFailed, worldview]);
  return (
    <InkContext value={ink}>
      <DossierPage
        palette={PALETTES[theme]}
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
    </InkContext>
  );
}
