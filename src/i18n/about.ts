import type { texts } from './en/about.ts';
import { textPart } from './text-part.ts';

/** The words of the dialog about the data and the map, loaded with it. */
export const aboutTexts = textPart<typeof texts>((locale) => import(`./${locale}/about.ts`));
