import { growthTexts } from '../../i18n/charts/growth.ts';
import { slideTexts } from '../../i18n/charts/slide.ts';
import type { I18n } from '../../i18n/i18n-context.tsx';
import type { SlidePlot, SlideSeries } from '../../model/briefing/slide-chart.ts';
import { FIELDS, type Field } from '../../model/vocabulary.ts';
import { tally } from '../../state/scene/cross-filter.ts';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import type { Palette } from '../../theme/tokens.ts';
import { colourOfFields, fieldSeries, kindSeries } from '../frame/slide/colours.ts';
import type { SlideChartOrder } from '../frame/slide/order.ts';
import { choiceOf, highlightOf } from '../frame/slide/rows.ts';
import { altOf, joinNotes, unitOfSites } from '../frame/slide/words.ts';
import { leadersOf, NAMED_AT_MOST } from '../marks/leaders.ts';
import { type GrowthColumn, type GrowthSum, layoutGrowth } from './layout.ts';
import { noteYears } from './notes.ts';
import { countGrowth, countYears, findGrowthFacts, type GrowthStack } from './numbers.ts';
import { nameOfPart } from './table.ts';
import { slideOfTerms } from './terms/slide.ts';

const UNMEASURED = { width: 0, height: 0 };
/** More parts of a stack than these are not told from one another. */
const MOST_SERIES = 5;
/** Up to so many columns each has its number. */
const MOST_NUMBERS = 15;

/** The columns by the values of the stack, or all in one series where there is one, or too many of them. */
function seriesOf(
  columns: readonly GrowthColumn[],
  {
    stack,
    sum,
    fields,
  }: { readonly stack: GrowthStack; readonly sum: GrowthSum; readonly fields: readonly Field[] },
  palette: Palette,
  i18n: I18n,
): readonly SlideSeries[] {
  const text = growthTexts.of(i18n.locale);
  const countOf = ({ parts }: GrowthColumn, values: readonly string[]) =>
    parts.reduce((all, part) => (part.chosen && values.includes(part.value) ? all + part.count : all), 0);
  const isThere = (value: string) => columns.some((column) => countOf(column, [value]) > 0);
  const valuesOf = (values: readonly string[]) => columns.map((column) => countOf(column, values));
  const series: readonly SlideSeries[] =
    stack === 'kind'
      ? kindSeries(palette, isThere).map(({ kind, colour }) => ({
          name: nameOfPart(kind, i18n),
          colour,
          values: valuesOf([kind]),
        }))
      : fieldSeries(palette, isThere).map(({ fields: [first = 'water', ...others], colour }) => ({
          name: others.length > 0 ? slideTexts.of(i18n.locale).otherFields : nameOfPart(first, i18n),
          colour,
          values: valuesOf([first, ...others]),
        }));
  if (series.length > 1 && series.length <= MOST_SERIES) return series;
  const colour = colourOfFields(fields, palette);
  const values = columns.map(({ count, total }) => (sum === 'year' ? count : total));
  return [{ name: text.columns[sum === 'year' ? 'sites' : 'total'], colour, values }];
}

/** Where each of several lines ends. */
function endsOf(series: readonly SlideSeries[], { formats }: I18n) {
  return {
    categories: series.map(({ name }) => name),
    labels: series.map(({ values }) => formats.count(values.at(-1) ?? 0)),
    highlight: [],
  };
}

/** The sites by year, or the terms of centres, as the view shows them. */
export const slideOfGrowth = (order: SlideChartOrder): SlidePlot | null =>
  order.view.options['growth-view'] === 'terms' ? slideOfTerms(order) : slideOfYears(order);

/** The sites by year: columns of each year, or lines of their sum; only the years that are filtered by, if there are any. */
function slideOfYears(order: SlideChartOrder): SlidePlot | null {
  const { scene, view, asked, i18n, palette } = order;
  const { formats, locale } = i18n;
  const { filters, catalog } = scene;
  const text = growthTexts.of(locale);
  const stack = view.options['growth-stack'] ?? CHART_OPTIONS['growth-stack'][0];
  const sum = view.options['growth-sum'] ?? CHART_OPTIONS['growth-sum'][0];
  const numbers = countGrowth(scene, stack);
  const { since } = filters;
  const all = layoutGrowth(numbers, UNMEASURED, { sum }).columns;
  const oldest = all.find(({ count }) => count > 0)?.year ?? Number.POSITIVE_INFINITY;
  const [first, last] = since ?? [oldest, Number.POSITIVE_INFINITY];
  const within = all.filter(({ year }) => year >= first && year <= last);
  const columns = within.filter(({ year }) => asked?.only?.includes(String(year)) ?? true);
  const shown = columns.reduce((whole, { count }) => whole + count, 0);
  if (shown === 0) return null;

  const ofFields = tally(scene, 'field', ['since']);
  const fields = FIELDS.filter((field) => (ofFields.get(field) ?? 0) > 0);
  const series = seriesOf(columns, { stack, sum, fields }, palette, i18n);
  const numberOf = ({ count, total }: GrowthColumn) => (sum === 'year' ? count : total);
  const highlight = highlightOf(
    columns.map(({ year }) => ({ id: String(year) })),
    asked?.highlight,
  );
  const peaks = sum === 'year' ? leadersOf(columns, ({ count }) => count) : [];
  const isLabelled = (column: GrowthColumn, place: number) =>
    (sum === 'year' && columns.length <= MOST_NUMBERS) ||
    highlight.includes(place) ||
    (peaks.length <= NAMED_AT_MOST && peaks.includes(column)) ||
    (place === columns.length - 1 && series.length === 1);
  const labels = columns.map((column, place) =>
    isLabelled(column, place) && numberOf(column) > 0 ? formats.count(numberOf(column)) : '',
  );
  const facts = findGrowthFacts(numbers.table);
  const total = formats.count(facts.total);
  const { peak } = facts;
  const finding = since
    ? text.within(since[0], since[1], formats.count(countYears(numbers.table, since)), total)
    : text.finding(facts.total, total, facts.half, peak && { ...peak, count: formats.count(peak.count) });
  const categories = columns.map(({ year }) => String(year));
  return {
    kind: sum === 'year' ? 'columns' : 'lines',
    unit: unitOfSites({ ...filters, since: null }, catalog, i18n, sum === 'year' ? 'byYear' : 'upToYear'),
    categories,
    series,
    labels,
    highlight,
    note: joinNotes(noteYears(scene, numbers.table, i18n)),
    sources: [],
    choice: choiceOf(
      within.map((column) => ({ ...column, id: String(column.year) })),
      ({ id }) => id,
      (column) => formats.count(numberOf(column)),
      ['only', 'highlight'],
    ),
    alt: altOf(
      finding,
      series.length > 1 && sum === 'cumulative' ? endsOf(series, i18n) : { categories, labels, highlight },
    ),
  };
}
