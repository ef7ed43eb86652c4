import type { texts } from '../en/charts/growth.ts';
import { textPart } from '../text-part.ts';

/** The words of the chart of growth by year. */
export const growthTexts = textPart<typeof texts>((locale) => import(`../${locale}/charts/growth.ts`));
