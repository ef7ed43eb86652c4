import type { texts } from '../en/charts/matrix.ts';
import { textPart } from '../text-part.ts';

/** The words of the matrix of countries and regions. */
export const matrixTexts = textPart<typeof texts>((locale) => import(`../${locale}/charts/matrix.ts`));

/** The words of the matrix in one language. */
export type MatrixTexts = typeof texts;
