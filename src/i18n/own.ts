import type { texts } from './en/own.ts';
import { textPart } from './text-part.ts';

/** The words for lists of the reader's own. */
export const ownTexts = textPart<typeof texts>((locale) => import(`./${locale}/own.ts`));
