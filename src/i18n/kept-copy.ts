import type { texts } from './en/kept-copy.ts';
import { textPart } from './text-part.ts';

/** The words for the copy with which the atlas opens without internet. */
export const keptCopyTexts = textPart<typeof texts>((locale) => import(`./${locale}/kept-copy.ts`));
