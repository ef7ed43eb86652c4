import type { texts } from '../en/site/papers.ts';
import { textPart } from '../text-part.ts';

/** What is said of the papers of a centre, on its card and in the chart of figures. */
export const papersTexts = textPart<typeof texts>((locale) => import(`../${locale}/site/papers.ts`));
