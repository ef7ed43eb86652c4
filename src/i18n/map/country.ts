import type { texts } from '../en/map/country.ts';
import { textPart } from '../text-part.ts';

/** The words of the country that is opened on the map. */
export const countryTexts = textPart<typeof texts>((locale) => import(`../${locale}/map/country.ts`));
