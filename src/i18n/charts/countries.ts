import type { texts } from '../en/charts/countries.ts';
import { textPart } from '../text-part.ts';

/** The words of the ranking of countries, regions and groups. */
export const countriesTexts = textPart<typeof texts>((locale) => import(`../${locale}/charts/countries.ts`));

/** The words of the chart in one language. */
export type CountriesTexts = typeof texts;
