import type { texts } from '../en/charts/distance.ts';
import { textPart } from '../text-part.ts';

/** The words of the chart of distances to the nearest centre. */
export const distanceTexts = textPart<typeof texts>((locale) => import(`../${locale}/charts/distance.ts`));
export type DistanceTexts = typeof texts;
