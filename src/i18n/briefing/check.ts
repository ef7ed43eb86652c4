import type { texts } from '../en/briefing/check.ts';
import { textPart } from '../text-part.ts';

/** The words of the check of a briefing. */
export const checkTexts = textPart<typeof texts>((locale) => import(`../${locale}/briefing/check.ts`));

/** The words of the check in one language. */
export type CheckTexts = typeof texts;
