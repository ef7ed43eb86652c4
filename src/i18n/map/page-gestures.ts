import type { texts } from '../en/map/page-gestures.ts';
import { textPart } from '../text-part.ts';

/** How the map, or the drawing of a network, is moved within another page. */
export const pageGesturesTexts = textPart<typeof texts>(
  (locale) => import(`../${locale}/map/page-gestures.ts`),
);
