import type { texts } from '../en/charts/frame.ts';
import { textPart } from '../text-part.ts';

/** The names of the charts and the words around every one of them. */
export const frameTexts = textPart<typeof texts>((locale) => import(`../${locale}/charts/frame.ts`));
