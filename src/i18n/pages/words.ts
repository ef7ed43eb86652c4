import type { texts } from '../en/pages/words.ts';
import { textPart } from '../text-part.ts';

/** What stands on the pages that are read without JavaScript, besides the words of dossiers and cards. */
export const pagesTexts = textPart<typeof texts>((locale) => import(`../${locale}/pages/words.ts`));
