import type { texts } from '../en/methods/tables.ts';
import { textPart } from '../text-part.ts';

/** How shares, places among peers, figures of research, likeness and terms are made. */
export const tableMethodsTexts = textPart<typeof texts>((locale) => import(`../${locale}/methods/tables.ts`));
