import type { texts } from '../en/methods/cooperation.ts';
import { textPart } from '../text-part.ts';

/** How partners, ways between two, shared works and networks are measured. */
export const cooperationMethodsTexts = textPart<typeof texts>(
  (locale) => import(`../${locale}/methods/cooperation.ts`),
);
