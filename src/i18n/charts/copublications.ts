import type { texts } from '../en/charts/copublications.ts';
import { textPart } from '../text-part.ts';

/** The words of the chart of co-publication partners. */
export const copublicationsTexts = textPart<typeof texts>(
  (locale) => import(`../${locale}/charts/copublications.ts`),
);

/** The words of the co-publications in one language. */
export type CopublicationsTexts = typeof texts;
