import type { texts } from '../en/briefing/problems.ts';
import { textPart } from '../text-part.ts';

/** Why a file or link is no briefing: the sentences. */
export const problemTexts = textPart<typeof texts>((locale) => import(`../${locale}/briefing/problems.ts`));
