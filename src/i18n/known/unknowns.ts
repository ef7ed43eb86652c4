import type { texts } from '../en/known/unknowns.ts';
import { textPart } from '../text-part.ts';

/** The words of the page of what is not known. */
export const unknownsTexts = textPart<typeof texts>((locale) => import(`../${locale}/known/unknowns.ts`));
