import type { texts } from './en/print.ts';
import { textPart } from './text-part.ts';

/** The words that stand on paper only. */
export const printTexts = textPart<typeof texts>((locale) => import(`./${locale}/print.ts`));
