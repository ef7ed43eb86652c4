import type { texts } from '../en/own/explore.ts';
import { textPart } from '../text-part.ts';

/** The words for exploring a list of the reader's own. */
export const exploreTexts = textPart<typeof texts>((locale) => import(`../${locale}/own/explore.ts`));
