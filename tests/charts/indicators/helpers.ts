import { readFileSync } from 'node:fs';
import type { IndicatorPanel } from '../../../src/charts/indicators/panels.ts';
import { panelsOf } from '../../../src/charts/indicators/panels.ts';
import { createIndicatorWords, type IndicatorWords } from '../../../src/charts/indicators/words.ts';
import { indicatorsTexts } from '../../../src/i18n/charts/indicators.ts';
import { loadI18n } from '../../../src/i18n/i18n-context.tsx';
import { type Chronicle, decodeEvents, decodeIndicators } from '../../../src/model/catalog/chronicle.ts';
import { decodeDocuments, decodeNetworks } from '../../../src/model/catalog/knowledge-file.ts';
import { decodeResearch, spendingOf } from '../../../src/model/catalog/research.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

const built = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../public/data/${name}.json`, import.meta.url), 'utf8'));

/** The figures and events as the build made them from the real tables. */
export const chronicle: Chronicle = {
  indicators: decodeIndicators(built('indicators')),
  spending: spendingOf(decodeResearch(built('research'))),
  research: decodeResearch(built('research')),
  events: decodeEvents(built('timeline')),
};
export const documents = decodeDocuments(built('documents'));
export const networks = decodeNetworks(built('networks'));

const languages = { en: await loadI18n('en'), vi: await loadI18n('vi') };

/** The words of the chart with the real documents. */
export function wordsIn(locale: 'en' | 'vi'): IndicatorWords {
  return createIndicatorWords(languages[locale], indicatorsTexts.of(locale), realCatalog(), documents);
}

/** All groups of the real figures. */
export function realPanels(locale: 'en' | 'vi' = 'en'): readonly IndicatorPanel[] {
  return panelsOf(chronicle.indicators, wordsIn(locale), indicatorsTexts.of(locale), realCatalog());
}
