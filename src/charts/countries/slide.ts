import { countriesTexts } from '../../i18n/charts/countries.ts';
import { frameTexts } from '../../i18n/charts/frame.ts';
import { shortCountriesTexts } from '../../i18n/charts/short-countries.ts';
import type { SlidePlot } from '../../model/briefing/slide-chart.ts';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import { colourOfFields } from '../frame/slide/colours.ts';
import type { SlideChartOrder } from '../frame/slide/order.ts';
import { choiceOf, pickRows } from '../frame/slide/rows.ts';
import { altOf, joinNotes, noteRest, unitOfSites } from '../frame/slide/words.ts';
import { slideOfFigures } from './figures/slide.ts';
import { findRanking, noteRanking } from './finding.ts';
import { namePlaces } from './names.ts';
import { rankPlaces } from './ranking.ts';

/** The countries, regions or groups with most sites as bars; what is filtered by is spoken of where the step says nothing. */
export function slideOfCountries(order: SlideChartOrder): SlidePlot | null {
  const { scene, view, asked, i18n, palette } = order;
  const of = view.options['countries-value'];
  if (of !== undefined && of !== 'sites') return slideOfFigures(order, of);
  const { formats, locale } = i18n;
  const { catalog, filters } = scene;
  const text = countriesTexts.of(locale);
  const level = view.options['countries-by'] ?? CHART_OPTIONS['countries-by'][0];
  const { nameOf, idsByName } = namePlaces(level, catalog, i18n);
  const ranking = rankPlaces(scene, level, idsByName);
  const { shown, rest, highlight } = pickRows(ranking.places, asked, filters[level]);
  if (shown.length === 0) return null;

  const { short } = shortCountriesTexts.of(locale);
  const categories = shown.map(({ id }) => short(id) ?? nameOf(id));
  const labels = shown.map(({ count }) => formats.count(count));
  const unit = unitOfSites({ ...filters, [level]: [] }, catalog, i18n);
  const finding = asked?.only ? unit : findRanking(ranking, filters, { text, formats, nameOf });
  return {
    kind: 'bars',
    unit,
    categories,
    series: [
      {
        name: text.columns.sites,
        colour: colourOfFields(
          shown.flatMap(({ parts }) => parts.flatMap(({ field }) => field ?? [])),
          palette,
        ),
        values: shown.map(({ count }) => count),
      },
    ],
    labels,
    highlight,
    note: joinNotes([
      noteRest(level, rest, i18n),
      ...noteRanking(ranking, { text, formats }),
      level === 'region' ? frameTexts.of(locale).africa : null,
    ]),
    sources: [],
    choice: choiceOf(
      ranking.places,
      ({ id }) => nameOf(id),
      ({ count }) => formats.count(count),
    ),
    alt: altOf(finding, { categories, labels, highlight }),
  };
}
