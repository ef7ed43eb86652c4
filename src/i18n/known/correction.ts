import type { texts } from '../en/known/correction.ts';
import { textPart } from '../text-part.ts';

/** The words of the window in which a correction is written. */
export const correctionTexts = textPart<typeof texts>((locale) => import(`../${locale}/known/correction.ts`));
