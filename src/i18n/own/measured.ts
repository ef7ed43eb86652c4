import type { texts } from '../en/own/measured.ts';
import { textPart } from '../text-part.ts';

/** The words for what the numbers of the reader's own lists are shown by: sizes, and filled countries. */
export const ownMeasuredTexts = textPart<typeof texts>((locale) => import(`../${locale}/own/measured.ts`));
