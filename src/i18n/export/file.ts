import type { texts } from '../en/export/file.ts';
import { textPart } from '../text-part.ts';

/** What stands before each part of what a file says about itself. */
export const fileTexts = textPart<typeof texts>((locale) => import(`../${locale}/export/file.ts`));
