import type { texts } from '../en/proposal/page.ts';
import { textPart } from '../text-part.ts';

/** The words of the page that shows proposals. */
export const proposalPageTexts = textPart<typeof texts>((locale) => import(`../${locale}/proposal/page.ts`));
