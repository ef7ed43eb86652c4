import type { texts } from '../en/charts/composition.ts';
import { textPart } from '../text-part.ts';

/** The words of the chart that holds a region or a group against the world. */
export const compositionTexts = textPart<typeof texts>(
  (locale) => import(`../${locale}/charts/composition.ts`),
);
