import type { texts } from '../en/figures/scatter.ts';
import { textPart } from '../text-part.ts';

/** The words of the chart of two figures. */
export const scatterTexts = textPart<typeof texts>((locale) => import(`../${locale}/figures/scatter.ts`));

/** The words of the chart in one language. */
export type ScatterTexts = typeof texts;
