import type { texts } from '../en/search/suggestions.ts';
import { textPart } from '../text-part.ts';

/** The words of the suggestions below the search. */
export const suggestionTexts = textPart<typeof texts>(
  (locale) => import(`../${locale}/search/suggestions.ts`),
);
