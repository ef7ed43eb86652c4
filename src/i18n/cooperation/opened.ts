import type { texts } from '../en/cooperation/opened.ts';
import { textPart } from '../text-part.ts';

/** The words of an opened network among the filters, of which it is none. */
export const openedTexts = textPart<typeof texts>((locale) => import(`../${locale}/cooperation/opened.ts`));
