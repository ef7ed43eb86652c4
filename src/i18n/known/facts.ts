import type { texts } from '../en/known/facts.ts';
import { textPart } from '../text-part.ts';

/** The names of what is asked of sites, and how much of it is known. */
export const factTexts = textPart<typeof texts>((locale) => import(`../${locale}/known/facts.ts`));
