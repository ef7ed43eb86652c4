import type { texts } from '../en/export/site-fields.ts';
import { textPart } from '../text-part.ts';

/** Headings and meanings of the columns of exported tables, by the column's key. */
export const siteFieldTexts = textPart<typeof texts>(
  (locale) => import(`../${locale}/export/site-fields.ts`),
);
