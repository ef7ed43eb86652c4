import { countriesTexts } from '../i18n/charts/countries.ts';
import { fieldsTexts } from '../i18n/charts/fields.ts';
import { frameTexts } from '../i18n/charts/frame.ts';
import { growthTexts } from '../i18n/charts/growth.ts';
import { indicatorsTexts } from '../i18n/charts/indicators.ts';
import { shortCountriesTexts } from '../i18n/charts/short-countries.ts';
import { slideTexts } from '../i18n/charts/slide.ts';
import type { SlideChart } from '../model/briefing/slide-chart.ts';
import type { LanguageId } from '../model/languages.ts';
import type { ChartId } from '../state/view/charts.ts';
import { slideOfCountries } from './countries/slide.ts';
import { slideOfFields } from './fields/slide.ts';
import type { MakeSlideChart, SlideChartOrder } from './frame/slide/order.ts';
import { slideOfGrowth } from './growth/slide.ts';
import { slideOfIndicators } from './indicators/slide/slide.ts';

/** What makes each chart as a slide shows it, in numbers and words. */
const SLIDE_CHARTS: Readonly<Partial<Record<ChartId, MakeSlideChart>>> = {
  fields: slideOfFields,
  growth: slideOfGrowth,
  countries: slideOfCountries,
  indicators: slideOfIndicators,
};

/** A chart as a slide shows it; the words of the language have to be loaded (see `loadSlideTexts`). */
export function slideChartOf(id: ChartId, order: SlideChartOrder): SlideChart | null {
  return SLIDE_CHARTS[id]?.(order) ?? null;
}

/** Fetches the words that charts on slides need in a language, once. Errors: the network's. */
export async function loadSlideTexts(locale: LanguageId): Promise<void> {
  const parts = [
    ...[countriesTexts, fieldsTexts, frameTexts, growthTexts, indicatorsTexts],
    ...[shortCountriesTexts, slideTexts],
  ];
  await Promise.all(parts.map((part) => part.load(locale)));
}
