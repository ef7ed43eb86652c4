import { shortCountriesTexts } from '../../../i18n/charts/short-countries.ts';
import type { SlidePlot } from '../../../model/briefing/slide-chart.ts';
import { emphasisOf } from '../../../theme/slide-colours.ts';
import type { SlideChartOrder } from '../../frame/slide/order.ts';
import { choiceOf, pickRows } from '../../frame/slide/rows.ts';
import { altOf, joinNotes, noteRest } from '../../frame/slide/words.ts';
import { findingOfSpending } from '../finding.ts';
import { rankSpending } from '../spending/ranking.ts';
import type { Saying } from './saying.ts';

/** More countries of which nothing is known are only counted. */
const MOST_NAMED = 6;
const ANYWHERE = { country: [], group: [], region: [] } as const;

/** What countries spend on research as bars, each with the year of its figure: those that the step names, or those filtered by. */
export function slideOfSpending(order: SlideChartOrder, saying: Saying): SlidePlot | null {
  const { scene, asked, i18n, palette } = order;
  const { formats, locale } = i18n;
  const { chronicle, words, text } = saying;
  const only = asked?.only;
  const ranking = rankSpending(chronicle.spending, scene.catalog, only ? ANYWHERE : scene.filters);
  const rows = ranking.known.map((figure) => ({ ...figure, id: figure.iso3, count: figure.percent }));
  const { shown, rest, highlight } = pickRows(rows, asked, scene.filters.country);
  const [first] = shown;
  if (!first) return null;
  const percentOf = (value: number) => `${words.number(value)}%`;
  const { short } = shortCountriesTexts.of(locale);
  const categories = shown.map(({ iso3 }) => short(iso3) ?? words.entity(iso3));
  const labels = shown.map(({ percent, year }) => `${percentOf(percent)} (${year})`);
  const unknown = ranking.unknown.filter(({ iso3 }) => only?.includes(iso3) ?? true);
  const unknownNames =
    unknown.length > MOST_NAMED
      ? text.spending.countries(unknown.length, formats.count(unknown.length))
      : formats.list(unknown.map(({ iso3 }) => words.entity(iso3)).sort(formats.compare));
  const unit = `${text.spending.title}: ${text.spending.unit}`;
  const finding = only ? unit : (findingOfSpending(ranking, words, text, formats) ?? unit);
  return {
    kind: 'bars',
    unit,
    categories,
    series: [{ name: unit, colour: emphasisOf(palette), values: shown.map(({ percent }) => percent) }],
    labels,
    highlight: highlight.length === shown.length ? [] : highlight,
    note: joinNotes([
      noteRest('country', rest, i18n, percentOf),
      unknown.length > 0 ? `${text.spending.unknown}: ${unknownNames}.` : null,
      `${text.source} ${text.spending.source(first.source)}.`,
    ]),
    sources: [],
    choice: choiceOf(
      rows,
      ({ iso3 }) => words.entity(iso3),
      ({ percent }) => percentOf(percent),
    ),
    alt: altOf(finding, { categories, labels, highlight }),
  };
}
