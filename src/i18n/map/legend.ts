import type { texts } from '../en/map/legend.ts';
import { textPart } from '../text-part.ts';

/** The words of the map's legend, on the page and on exported maps. */
export const legendTexts = textPart<typeof texts>((locale) => import(`../${locale}/map/legend.ts`));
