import { NEEDS_NOTHING } from '../../../briefing/slide/needs.ts';
import { withTexts } from '../../../i18n/text-part.ts';
import { DossierPage } from '../../../panels/dossier/dossier-page.tsx';
import { ComposedPlace, type ComposedPlaceProps } from './composed-place.tsx';

/** Where dossiers are shown: their page, and what can be made of them. */
export default function DossierPlace(props: ComposedPlaceProps) {
  return (
    <ComposedPlace
      {...props}
      needs={NEEDS_NOTHING}
      page={DossierPage}
      begin={async (composed, shelf) =>
        (await withTexts(import('./begin-briefing.ts'))).briefingOf(composed, shelf)
      }
    />
  );
}
