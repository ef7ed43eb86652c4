import type { texts } from '../en/charts/choice.ts';
import { textPart } from '../text-part.ts';

/** The names of the charts on chips. */
export const chartChoiceTexts = textPart<typeof texts>((locale) => import(`../${locale}/charts/choice.ts`));
