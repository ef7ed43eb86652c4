import type { IndicatorsTexts } from '../../../i18n/charts/indicators.ts';
import type { Chronicle } from '../../../model/catalog/chronicle.ts';
import type { IndicatorWords } from '../words.ts';

/** What the documents state, and the words to say it. */
export interface Saying {
  readonly chronicle: Chronicle;
  readonly text: IndicatorsTexts;
  readonly words: IndicatorWords;
}
