import type { texts } from '../en/map/rings.ts';
import { textPart } from '../text-part.ts';

/** The words of rings that gather sites, loaded with their tip and their legend. */
export const ringTexts = textPart<typeof texts>((locale) => import(`../${locale}/map/rings.ts`));
