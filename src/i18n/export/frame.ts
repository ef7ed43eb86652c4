import type { texts } from '../en/export/frame.ts';
import { textPart } from '../text-part.ts';

/** The words of exports: dialogs, progress and errors, and what stands on exported maps and tables. */
export const exportTexts = textPart<typeof texts>((locale) => import(`../${locale}/export/frame.ts`));
