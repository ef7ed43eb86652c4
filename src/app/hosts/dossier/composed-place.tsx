import type { ComponentType, ReactNode } from 'react';
import type { WorldFile } from '../../../map/vector/world-file.ts';
import type { Composed } from '../../../state/dossier/composed.ts';
import type { Shelf } from '../../../state/draft/shelf.ts';
import type { DraftStart } from '../../../state/draft/use-draft.ts';
import type { Palette } from '../../../theme/tokens.ts';
import { DossierActions } from './dossier-actions.tsx';
import { InkPlace } from './ink-place.tsx';
import { DossierPicture } from './picture.tsx';

/** What the places of dossiers and of proposals are given. */
export interface ComposedPlaceProps {
  readonly world: WorldFile;
  readonly onClose: () => void;
  readonly onWrite: (start: DraftStart) => void;
}

/** Where a page is shown that is composed of sections, with its pictures and what can be made of it. */
export function ComposedPlace<Page extends Composed>(
  props: ComposedPlaceProps & {
    needs: Parameters<typeof InkPlace>[0]['needs'];
    page: ComponentType<{
      palette: Palette;
      picture: typeof DossierPicture;
      actions: (composed: Page) => ReactNode;
      onClose: () => void;
    }>;
    begin: (composed: Page, shelf: Shelf) => Promise<DraftStart | null>;
  },
) {
  const { world, needs, page: ThePage, begin, onClose, onWrite } = props;
  return (
    <InkPlace world={world} needs={needs}>
      {(palette) => (
        <ThePage
          palette={palette}
          picture={DossierPicture}
          actions={(composed) => (
            <DossierActions
              composed={composed}
              world={world}
              begin={(shelf) => begin(composed, shelf)}
              onWrite={onWrite}
            />
          )}
          onClose={onClose}
        />
      )}
    </InkPlace>
  );
}
