import type { texts } from '../en/charts/sectors.ts';
import { textPart } from '../text-part.ts';

/** The words of the chart of the flow of centres. */
export const sectorsTexts = textPart<typeof texts>((locale) => import(`../${locale}/charts/sectors.ts`));

/** The words of the chart in one language. */
export type SectorsTexts = typeof texts;
