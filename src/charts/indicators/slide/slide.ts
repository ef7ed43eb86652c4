import { indicatorsTexts } from '../../../i18n/charts/indicators.ts';
import type { SlidePlot } from '../../../model/briefing/slide-chart.ts';
import type { SlideChartOrder } from '../../frame/slide/order.ts';
import { createIndicatorWords } from '../words.ts';
import { slideOfEvents } from './events.ts';
import { slideOfFigures } from './figures.ts';
import { slideOfSpending } from './spending.ts';

/**
 * What the documents state: the figures that the step names by their ids, else the first group of them; what countries spend on
 * research, where the step names countries, or asks for the top of those filtered by; or how many events each year has.
 */
export function slideOfIndicators(order: SlideChartOrder): SlidePlot | null {
  const { scene, view, asked, i18n, chronicle, knowledge } = order;
  const { catalog, filters } = scene;
  if (!chronicle) return null;
  const text = indicatorsTexts.of(i18n.locale);
  const words = createIndicatorWords(i18n, text, catalog, knowledge?.documents ?? new Map());
  const saying = { chronicle, text, words };
  if (view.options['indicators-view'] === 'events') return slideOfEvents(order, saying);
  const isFiltered = filters.country.length + filters.group.length + filters.region.length > 0;
  const namesCountries = asked?.only?.some((id) => catalog.countries.has(id)) ?? false;
  const asksForTop = asked?.top !== undefined && !asked.only && isFiltered;
  return namesCountries || asksForTop ? slideOfSpending(order, saying) : slideOfFigures(order, saying);
}
