import type { texts } from '../en/own/near.ts';
import { textPart } from '../text-part.ts';

/** The words for how the reader's own lists lie to UNESCO's sites, and in areas. */
export const ownNearTexts = textPart<typeof texts>((locale) => import(`../${locale}/own/near.ts`));
