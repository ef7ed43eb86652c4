import { compositionTexts } from '../i18n/charts/composition.ts';
import { copublicationsTexts } from '../i18n/charts/copublications.ts';
import { countriesTexts } from '../i18n/charts/countries.ts';
import { distanceTexts } from '../i18n/charts/distance.ts';
import { fieldRegionTexts } from '../i18n/charts/field-region.ts';
import { fieldsTexts } from '../i18n/charts/fields.ts';
import { frameTexts } from '../i18n/charts/frame.ts';
import { growthTexts } from '../i18n/charts/growth.ts';
import { growthTermsTexts } from '../i18n/charts/growth-terms.ts';
import { indicatorsTexts } from '../i18n/charts/indicators.ts';
import { matrixTexts } from '../i18n/charts/matrix.ts';
import { networkTexts } from '../i18n/charts/network.ts';
import { networksTexts } from '../i18n/charts/networks.ts';
import { partnersTexts } from '../i18n/charts/partners.ts';
import { sectorsTexts } from '../i18n/charts/sectors.ts';
import { shortCountriesTexts } from '../i18n/charts/short-countries.ts';
import { slideTexts } from '../i18n/charts/slide.ts';
import { figuresTexts } from '../i18n/figures/figures.ts';
import { figureRankingTexts } from '../i18n/figures/ranking.ts';
import { scatterTexts } from '../i18n/figures/scatter.ts';
import type { SlideChart } from '../model/briefing/slide-chart.ts';
import type { LanguageId } from '../model/languages.ts';
import type { ChartId } from '../state/view/charts.ts';
import { slideOfComposition } from './composition/slide.ts';
import { slideOfCopublications } from './copublications/slide.ts';
import { slideOfCountries } from './countries/slide.ts';
import { slideOfDistance } from './distance/slide.ts';
import { slideOfFieldRegion } from './field-region/slide.ts';
import { slideOfFields } from './fields/slide.ts';
import type { MakeSlideChart, SlideChartOrder } from './frame/slide/order.ts';
import { slideOfGrowth } from './growth/slide.ts';
import { slideOfIndicators } from './indicators/slide/slide.ts';
import { slideOfMatrix } from './matrix/slide.ts';
import { slideOfNetwork } from './network/slide/slide.ts';
import { slideOfNetworks } from './networks/slide/slide.ts';
import { slideOfPartners } from './partners/slide.ts';
import { slideOfScatter } from './scatter/slide.ts';
import { slideOfSectors } from './sectors/slide.ts';

/** What makes each chart as a slide shows it, in numbers and words. */
const SLIDE_CHARTS: Readonly<Record<ChartId, MakeSlideChart>> = {
  fields: slideOfFields,
  'field-region': slideOfFieldRegion,
  growth: slideOfGrowth,
  countries: slideOfCountries,
  composition: slideOfComposition,
  sectors: slideOfSectors,
  matrix: slideOfMatrix,
  network: slideOfNetwork,
  copublications: slideOfCopublications,
  partners: slideOfPartners,
  networks: slideOfNetworks,
  indicators: slideOfIndicators,
  scatter: slideOfScatter,
  distance: slideOfDistance,
};

/** A chart as a slide shows it; the words of the language have to be loaded (see `loadSlideTexts`). */
export function slideChartOf(id: ChartId, order: SlideChartOrder): SlideChart | null {
  return SLIDE_CHARTS[id](order);
}

/** Fetches the words that charts on slides need in a language, once. Errors: the network's. */
export async function loadSlideTexts(locale: LanguageId): Promise<void> {
  const parts = [
    ...[compositionTexts, copublicationsTexts, countriesTexts, fieldRegionTexts, fieldsTexts, frameTexts],
    ...[
      growthTexts,
      growthTermsTexts,
      indicatorsTexts,
      matrixTexts,
      networkTexts,
      networksTexts,
      partnersTexts,
      sectorsTexts,
    ],
    ...[shortCountriesTexts, slideTexts, distanceTexts, figuresTexts, figureRankingTexts, scatterTexts],
  ];
  await Promise.all(parts.map((part) => part.load(locale)));
}
