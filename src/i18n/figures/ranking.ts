import type { texts } from '../en/figures/ranking.ts';
import { textPart } from '../text-part.ts';

/** The words of the ranking of countries by a figure of research. */
export const figureRankingTexts = textPart<typeof texts>(
  (locale) => import(`../${locale}/figures/ranking.ts`),
);

/** The words of the ranking in one language. */
export type FigureRankingTexts = typeof texts;
