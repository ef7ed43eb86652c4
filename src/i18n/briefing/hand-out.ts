import type { texts } from '../en/briefing/hand-out.ts';
import { textPart } from '../text-part.ts';

/** The words of the files that a briefing becomes. */
export const handOutTexts = textPart<typeof texts>((locale) => import(`../${locale}/briefing/hand-out.ts`));

/** The words of hand-outs in one language. */
export type HandOutTexts = typeof texts;
