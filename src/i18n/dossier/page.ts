import type { texts } from '../en/dossier/page.ts';
import { textPart } from '../text-part.ts';

/** The words of the page that shows dossiers. */
export const dossierPageTexts = textPart<typeof texts>((locale) => import(`../${locale}/dossier/page.ts`));
