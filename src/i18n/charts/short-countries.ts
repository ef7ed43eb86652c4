import type { texts } from '../en/charts/short-countries.ts';
import { textPart } from '../text-part.ts';

/** Short names of countries with long ones. */
export const shortCountriesTexts = textPart<typeof texts>(
  (locale) => import(`../${locale}/charts/short-countries.ts`),
);
