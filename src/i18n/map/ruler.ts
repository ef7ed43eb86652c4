import type { texts } from '../en/map/ruler.ts';
import { textPart } from '../text-part.ts';

export type RulerTexts = typeof texts;

/** The words of the ruler, on the page and in the legend of exported maps. */
export const rulerTexts = textPart<RulerTexts>((locale) => import(`../${locale}/map/ruler.ts`));
