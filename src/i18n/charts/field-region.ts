import type { texts } from '../en/charts/field-region.ts';
import { textPart } from '../text-part.ts';

/** The words of the matrix of fields and regions. Regions come as they stand after `in`. */
export const fieldRegionTexts = textPart<typeof texts>(
  (locale) => import(`../${locale}/charts/field-region.ts`),
);
