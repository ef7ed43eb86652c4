import type { texts } from '../en/charts/network.ts';
import { textPart } from '../text-part.ts';

/** The words of the network of centres, countries and networks. */
export const networkTexts = textPart<typeof texts>((locale) => import(`../${locale}/charts/network.ts`));

/** The words of the network in one language. */
export type NetworkTexts = typeof texts;
