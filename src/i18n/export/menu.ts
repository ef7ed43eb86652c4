import type { texts } from '../en/export/menu.ts';
import { textPart } from '../text-part.ts';

/** The words of the menu of exports. */
export const exportMenuTexts = textPart<typeof texts>((locale) => import(`../${locale}/export/menu.ts`));
