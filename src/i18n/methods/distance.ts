import type { texts } from '../en/methods/distance.ts';
import { textPart } from '../text-part.ts';

/** How distances to the nearest centre are measured. */
export const distanceMethodsTexts = textPart<typeof texts>(
  (locale) => import(`../${locale}/methods/distance.ts`),
);
