import type { texts } from '../en/methods/page.ts';
import { textPart } from '../text-part.ts';

/** The words around the methods on their page. */
export const methodsPageTexts = textPart<typeof texts>((locale) => import(`../${locale}/methods/page.ts`));
