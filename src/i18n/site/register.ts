import type { texts } from '../en/site/register.ts';
import { textPart } from '../text-part.ts';

/** What the atlas says of a centre's host, history and term. */
export const registerTexts = textPart<typeof texts>((locale) => import(`../${locale}/site/register.ts`));
