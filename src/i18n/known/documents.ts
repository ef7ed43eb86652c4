import type { texts } from '../en/known/documents.ts';
import { textPart } from '../text-part.ts';

/** The words of what the source documents say. */
export const documentTexts = textPart<typeof texts>((locale) => import(`../${locale}/known/documents.ts`));
