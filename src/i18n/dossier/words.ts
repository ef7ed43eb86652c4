import type { texts } from '../en/dossier/words.ts';
import { textPart } from '../text-part.ts';

/** The words of which dossiers are made. */
export const dossierWordsTexts = textPart<typeof texts>((locale) => import(`../${locale}/dossier/words.ts`));
