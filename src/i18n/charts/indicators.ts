import type { texts } from '../en/charts/indicators.ts';
import { textPart } from '../text-part.ts';

/** The words of the chart of figures and events. */
export const indicatorsTexts = textPart<typeof texts>(
  (locale) => import(`../${locale}/charts/indicators.ts`),
);

/** The words of the chart in one language. */
export type IndicatorsTexts = typeof texts;
