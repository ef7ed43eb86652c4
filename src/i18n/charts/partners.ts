import type { texts } from '../en/charts/partners.ts';
import { textPart } from '../text-part.ts';

/** The words of the chart of partners. */
export const partnersTexts = textPart<typeof texts>((locale) => import(`../${locale}/charts/partners.ts`));

/** The words of the chart in one language. */
export type PartnersTexts = typeof texts;
