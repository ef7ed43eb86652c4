import type { texts } from '../en/own/files.ts';
import { textPart } from '../text-part.ts';

/** The words of files that a list of the reader's own becomes. */
export const ownFileTexts = textPart<typeof texts>((locale) => import(`../${locale}/own/files.ts`));
