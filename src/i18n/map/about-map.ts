import type { texts } from '../en/map/about-map.ts';
import { textPart } from '../text-part.ts';

/** What the map is made of, and what each choice of boundaries and names does. */
export const aboutMapTexts = textPart<typeof texts>((locale) => import(`../${locale}/map/about-map.ts`));
