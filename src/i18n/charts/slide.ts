import type { texts } from '../en/charts/slide.ts';
import { textPart } from '../text-part.ts';

/** The words that charts need on slides alone. */
export const slideTexts = textPart<typeof texts>((locale) => import(`../${locale}/charts/slide.ts`));
