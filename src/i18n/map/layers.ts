import type { texts } from '../en/map/layers.ts';
import { textPart } from '../text-part.ts';

/** The words of the map's layers. */
export const layersTexts = textPart<typeof texts>((locale) => import(`../${locale}/map/layers.ts`));
