import type { texts } from './en/first-visit.ts';
import { textPart } from './text-part.ts';

/** The words that greet a reader who comes for the first time. */
export const firstVisitTexts = textPart<typeof texts>((locale) => import(`./${locale}/first-visit.ts`));
