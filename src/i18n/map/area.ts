import type { texts } from '../en/map/area.ts';
import { textPart } from '../text-part.ts';

/** The words of the selection of an area. */
export const areaTexts = textPart<typeof texts>((locale) => import(`../${locale}/map/area.ts`));
