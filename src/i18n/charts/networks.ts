import type { texts } from '../en/charts/networks.ts';
import { textPart } from '../text-part.ts';

/** The words of the directory of networks: what each is, who takes part, and what two have in common. */
export const networksTexts = textPart<typeof texts>((locale) => import(`../${locale}/charts/networks.ts`));

/** The words of the directory in one language. */
export type NetworksTexts = typeof texts;
