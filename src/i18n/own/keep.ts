import type { texts } from '../en/own/keep.ts';
import { textPart } from '../text-part.ts';

/** The words for the keeping of lists of the reader's own, in this browser and in links. */
export const keepTexts = textPart<typeof texts>((locale) => import(`../${locale}/own/keep.ts`));
