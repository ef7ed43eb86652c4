import type { texts } from '../en/briefing/compose.ts';
import { textPart } from '../text-part.ts';

/** The words of the editor of briefings. */
export const composeTexts = textPart<typeof texts>((locale) => import(`../${locale}/briefing/compose.ts`));
