import type { texts } from '../en/cooperation/links.ts';
import { textPart } from '../text-part.ts';

/** The words of links of cooperation: those of a site, and those that an arc of the map stands for. */
export const linkTexts = textPart<typeof texts>((locale) => import(`../${locale}/cooperation/links.ts`));
