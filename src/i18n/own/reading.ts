import type { texts } from '../en/own/reading.ts';
import { textPart } from '../text-part.ts';

/** What is said of reading a list of the reader's own. */
export const ownReadingTexts = textPart<typeof texts>((locale) => import(`../${locale}/own/reading.ts`));
