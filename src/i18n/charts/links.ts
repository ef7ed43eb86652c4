import type { texts } from '../en/charts/links.ts';
import { textPart } from '../text-part.ts';

/** The words of the filter of links. */
export const linksTexts = textPart<typeof texts>((locale) => import(`../${locale}/charts/links.ts`));
