import type { texts } from '../en/site/card.ts';
import { textPart } from '../text-part.ts';

/** What the card of a site says of its sources and its neighbours, and to take it along. */
export const cardTexts = textPart<typeof texts>((locale) => import(`../${locale}/site/card.ts`));
