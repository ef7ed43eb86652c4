import type { texts } from './en/keys.ts';
import { textPart } from './text-part.ts';

/** What each key does, and where, in the words of the dialog of keys. */
export const keyTexts = textPart<typeof texts>((locale) => import(`./${locale}/keys.ts`));
