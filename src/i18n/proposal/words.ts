import type { texts } from '../en/proposal/words.ts';
import { textPart } from '../text-part.ts';

/** The words of which proposals are made. */
export const proposalWordsTexts = textPart<typeof texts>(
  (locale) => import(`../${locale}/proposal/words.ts`),
);
