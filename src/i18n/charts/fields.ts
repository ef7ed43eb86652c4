import type { texts } from '../en/charts/fields.ts';
import { textPart } from '../text-part.ts';

/** The words of the chart of sites by field. */
export const fieldsTexts = textPart<typeof texts>((locale) => import(`../${locale}/charts/fields.ts`));

/** The words of the chart in one language. */
export type FieldsTexts = typeof texts;
