import type { texts } from '../en/figures/figures.ts';
import { textPart } from '../text-part.ts';

/** The names and sources of the figures that countries are filled, ranked and compared by. */
export const figuresTexts = textPart<typeof texts>((locale) => import(`../${locale}/figures/figures.ts`));

/** The words of figures in one language. */
export type FiguresTexts = typeof texts;
