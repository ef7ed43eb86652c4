import type { texts } from '../en/charts/growth-terms.ts';
import { textPart } from '../text-part.ts';

/** The words of the chart of the terms of centres. */
export const growthTermsTexts = textPart<typeof texts>(
  (locale) => import(`../${locale}/charts/growth-terms.ts`),
);
