import type { SlideChart } from '../../model/briefing/slide-chart.ts';
import { indexGround } from '../../model/coverage/ground-index.ts';
import { shareWithin } from '../../model/coverage/people.ts';
import { CLASS_COUNT } from '../../model/coverage/ranges.ts';
import { FIELDS, REGIONS } from '../../model/vocabulary.ts';
import { askedOf } from '../../state/coverage/asked.ts';
import { selectCoverage } from '../../state/coverage/coverage.ts';
import { createDistanceWords } from '../../state/coverage/words.ts';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import { countColours, themeOf } from '../../theme/count-colours.ts';
import { cellColours } from '../frame/slide/colours.ts';
import type { SlideChartOrder } from '../frame/slide/order.ts';
import { choiceOf, pickRows } from '../frame/slide/rows.ts';
import { altOf, joinNotes } from '../frame/slide/words.ts';
import { type DistanceNumbers, findDistance } from './finding.ts';
import { notesOf } from './notes.ts';
import { countFields, countPeople, countYears, lastClass } from './numbers.ts';

/** Per cent, as a file's chart has them. */
const percent = (share: number) => Math.round(share * 1000) / 10;

/** Everything that a slide of distances is made of; null where the people have not come. */
function measure(order: SlideChartOrder) {
  const { scene, view, i18n, ground } = order;
  if (!ground) return null;
  const { catalog } = scene;
  const index = indexGround(ground, catalog.countries);
  const coverage = selectCoverage(index, catalog, askedOf(view));
  const chosen = view.options['distance-view'] ?? CHART_OPTIONS['distance-view'][0];
  const numbers: DistanceNumbers = {
    view: chosen,
    people: countPeople(index, catalog, coverage),
    land: null,
    cells: chosen === 'fields' ? countFields(index, catalog, coverage) : [],
    history: chosen === 'years' ? countYears(index, catalog, coverage) : { years: [], unknown: [] },
  };
  const words = createDistanceWords(i18n, catalog);
  const finding = findDistance(numbers, coverage, index, words, i18n);
  const note = joinNotes([...notesOf(chosen, coverage, numbers.people.known, words)]);
  return { coverage, numbers, words, finding, note };
}

type Measured = NonNullable<ReturnType<typeof measure>>;

/** The matrix of fields and regions. */
function matrixOf(
  { i18n, palette }: SlideChartOrder,
  { coverage, numbers, words, finding, note }: Measured,
): SlideChart {
  const { messages, formats } = i18n;
  const { cells } = numbers;
  const last = lastClass(coverage);
  const regions = REGIONS.filter((region) => cells.some((cell) => cell.region === region));
  return {
    kind: 'matrix',
    unit: words.text.unitFields(words.km(coverage.asked.within)),
    note,
    sources: [],
    alt: finding,
    columns: regions.map((region) => messages.regions[region].name),
    rows: FIELDS.map((field) => messages.fields[field].name),
    cells: FIELDS.map((field) =>
      regions.map((region) => {
        const cell = cells.find((own) => own.field === field && own.region === region);
        const share = (cell && shareWithin(cell.spread, last)) ?? 0;
        return { text: formats.share(share), ...cellColours(palette.field[field], 0.85 * share, palette) };
      }),
    ),
  };
}

/** The years as columns of the five classes. */
function yearsOf(
  order: SlideChartOrder,
  { coverage, numbers, words, finding, note }: Measured,
): SlideChart | null {
  const { years } = numbers.history;
  if (years.length === 0) return null;
  const colours = countColours(themeOf(order.palette), CLASS_COUNT);
  const last = lastClass(coverage);
  return {
    kind: 'columns',
    unit: words.text.unitYears,
    note,
    sources: [],
    alt: finding,
    categories: years.map(({ year }) => String(year)),
    series: words.classes.map((name, own) => ({
      name,
      colour: colours[own] ?? '',
      values: years.map(({ spread }) =>
        spread.total > 0 ? percent((spread.classes[own] ?? 0) / spread.total) : null,
      ),
    })),
    labels: years.map(({ spread }, place) =>
      place === years.length - 1 ? order.i18n.formats.share(shareWithin(spread, last) ?? 0) : '',
    ),
    highlight: [],
  };
}

/** Countries as bars of the five classes, those with most people beyond the distance first. */
export function slideOfDistance(order: SlideChartOrder): SlideChart | null {
  const measured = measure(order);
  if (!measured) return null;
  const { coverage, numbers, words, finding, note } = measured;
  if (numbers.view === 'fields') return numbers.cells.length > 0 ? matrixOf(order, measured) : null;
  if (numbers.people.people.total === 0) return null;
  if (numbers.view === 'years') return yearsOf(order, measured);
  const { formats } = order.i18n;
  const last = lastClass(coverage);
  const rows = numbers.people.countries
    .map((country) => ({
      ...country,
      id: country.code,
      count:
        country.spread.total - country.spread.classes.slice(0, last + 1).reduce((sum, own) => sum + own, 0),
    }))
    .sort((a, b) => b.count - a.count || b.spread.total - a.spread.total);
  const { shown, highlight } = pickRows(rows, { usual: 10, ...order.asked });
  const colours = countColours(themeOf(order.palette), CLASS_COUNT);
  const categories = shown.map(({ code }) => words.nameOfCountry(code));
  const labels = shown.map(({ spread }) => formats.share(shareWithin(spread, last) ?? 0));
  return {
    kind: 'bars',
    unit: words.text.unit,
    note,
    sources: [],
    alt: altOf(finding, { categories, labels, highlight }),
    categories,
    labels,
    highlight,
    series: words.classes.map((name, own) => ({
      name,
      colour: colours[own] ?? '',
      values: shown.map(({ spread }) => percent((spread.classes[own] ?? 0) / spread.total)),
    })),
    choice: choiceOf(
      rows,
      ({ code }) => words.nameOfCountry(code),
      ({ spread }) => formats.share(shareWithin(spread, last) ?? 0),
    ),
  };
}
