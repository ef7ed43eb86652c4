import type { texts } from '../en/briefing/layouts.ts';
import { textPart } from '../text-part.ts';

/** The words of the layouts of a step and of what each can say. */
export const layoutTexts = textPart<typeof texts>((locale) => import(`../${locale}/briefing/layouts.ts`));
