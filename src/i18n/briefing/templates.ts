import type { texts } from '../en/briefing/templates.ts';
import { textPart } from '../text-part.ts';

/** The words of the templates of briefings, and those that they write. */
export const templateTexts = textPart<typeof texts>((locale) => import(`../${locale}/briefing/templates.ts`));

/** The words of templates in one language. */
export type TemplateTexts = typeof texts;
