import type { texts } from '../en/results/table.ts';
import { textPart } from '../text-part.ts';

/** The words of the results as a table. */
export const tableTexts = textPart<typeof texts>((locale) => import(`../${locale}/results/table.ts`));
