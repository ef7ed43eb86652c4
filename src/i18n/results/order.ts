import type { texts } from '../en/results/order.ts';
import { textPart } from '../text-part.ts';

/** The words of the order of the results. */
export const orderTexts = textPart<typeof texts>((locale) => import(`../${locale}/results/order.ts`));
