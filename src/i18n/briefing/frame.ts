import type { texts } from '../en/briefing/frame.ts';
import { textPart } from '../text-part.ts';

/** The words of briefings: their list, and what is around a step that is presented. */
export const briefingTexts = textPart<typeof texts>((locale) => import(`../${locale}/briefing/frame.ts`));
