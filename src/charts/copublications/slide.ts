import { copublicationsTexts } from '../../i18n/charts/copublications.ts';
import { shortCountriesTexts } from '../../i18n/charts/short-countries.ts';
import { slideTexts } from '../../i18n/charts/slide.ts';
import { span } from '../../i18n/span.ts';
import type { SlidePlot } from '../../model/briefing/slide-chart.ts';
import type { Copublications } from '../../model/catalog/copublications.ts';
import { nameOfCode } from '../../state/cooperation/name-of-code.ts';
import {
  countryOfPapers,
  INCOMPLETE_FROM,
  type Partners,
  selectPair,
  selectPartners,
} from '../../state/cooperation/partners.ts';
import { blend } from '../../theme/colour.ts';
import { emphasisOf } from '../../theme/slide-colours.ts';
import type { SlideChartOrder } from '../frame/slide/order.ts';
import { choiceOf, pickRows } from '../frame/slide/rows.ts';
import { altOf, joinNotes, noteRest } from '../frame/slide/words.ts';
import { leadersOf } from '../marks/leaders.ts';
import { findPartners } from './finding.ts';

/** More lines than these are not told from one another. */
const USUAL_LINES = 5;
/** The first year of the lines: before it there are numbers of each fifth year only, of few works. */
const FIRST_YEAR = 2010;
/** How strongly the lines are inked that are not spoken of, one after the other. */
const FAINT = [0.62, 0.54, 0.47, 0.41];

/** What both forms of the chart are made of. */
interface Asked {
  readonly order: SlideChartOrder;
  readonly copublications: Copublications;
  readonly country: string;
  readonly partners: Partners;
  readonly nameOf: (code: string) => string;
}

/** Years as they are read: those that follow one another as a span. */
function spansOf(years: readonly number[]): readonly string[] {
  const starts = years.filter((year) => !years.includes(year - 1));
  return starts.map((start) => {
    let end = start;
    while (years.includes(end + 1)) end++;
    return span(start, end);
  });
}

/** What is to be known of numbers of these years and partners. */
function cautions({ order, copublications }: Asked, years: readonly number[], codes: readonly string[]) {
  const { i18n, scene } = order;
  const text = copublicationsTexts.of(i18n.locale);
  const low = years.filter((year) => year >= INCOMPLETE_FROM && copublications.years.includes(year));
  return [
    low.length > 0 ? text.incomplete(i18n.formats.list(low.map(String))) : null,
    codes.some((code) => !scene.catalog.countries.has(code)) ? text.territories : null,
    `${text.source}.`,
  ];
}

/** The partners from which a step can choose. */
const choiceOfPartners = (
  { order, nameOf }: Asked,
  rows: readonly { readonly id: string; readonly count: number }[],
) =>
  choiceOf(
    rows,
    ({ id }) => nameOf(id),
    ({ count }) => order.i18n.formats.count(count),
  );

/** The partners of a year as bars. */
function barsOf(made: Asked): SlidePlot {
  const { order, country, partners, nameOf } = made;
  const { asked, i18n, palette } = order;
  const text = copublicationsTexts.of(i18n.locale);
  const rows = partners.partners.map(({ code, papers }) => ({ id: code, count: papers }));
  const { shown, rest, highlight } = pickRows(rows, asked);
  const categories = shown.map(({ id }) => nameOf(id));
  const labels = shown.map(({ count }) => i18n.formats.count(count));
  const codes = shown.map(({ id }) => id);
  return {
    kind: 'bars',
    unit: `${text.unit}: ${nameOf(country)}, ${partners.year}`,
    categories,
    series: [
      { name: text.columns.papers, colour: emphasisOf(palette), values: shown.map(({ count }) => count) },
    ],
    labels,
    highlight,
    note: joinNotes([noteRest('partner', rest, i18n), ...cautions(made, [partners.year], codes)]),
    sources: [],
    choice: choiceOfPartners(made, rows),
    alt: altOf(findPartners(country, partners, nameOf, i18n), { categories, labels, highlight }),
  };
}

/** The works shared with the strongest partners, or with those that the step names, as lines; years without numbers are empty. */
function linesOf(made: Asked): SlidePlot {
  const { order, copublications, country, partners, nameOf } = made;
  const { asked, i18n, palette } = order;
  const { formats, locale } = i18n;
  const text = copublicationsTexts.of(locale);
  const rows = partners.partners.map(({ code, papers }) => ({ id: code, count: papers }));
  const { only, top = only ? rows.length : USUAL_LINES } = asked ?? {};
  const { shown, rest } = pickRows(rows, { ...asked, top });
  // The finding speaks of the strongest partners, where the step speaks of none.
  const spoken = asked?.highlight ?? leadersOf(shown, ({ count }) => count).map(({ id }) => id);
  const [first, last] = [
    Math.max(FIRST_YEAR, copublications.years[0] ?? 0),
    copublications.years.at(-1) ?? 0,
  ];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const known = years.filter((year) => copublications.years.includes(year));
  const names = shown.map(({ id }) => nameOf(id));
  let faint = 0;
  const series = shown.map(({ id }, place) => {
    const pair = selectPair(copublications, country, id);
    const share = FAINT[Math.min(faint, FAINT.length - 1)] ?? 1;
    if (!spoken.includes(id)) faint++;
    return {
      name: names[place] ?? id,
      colour: spoken.includes(id) ? emphasisOf(palette) : blend(palette.ink, palette.paper, share),
      values: years.map((year) =>
        known.includes(year) ? (pair?.[copublications.years.indexOf(year)] ?? 0) : null,
      ),
    };
  });
  return {
    kind: 'lines',
    unit: `${text.unit}: ${nameOf(country)}, ${first}–${last}`,
    categories: years.map(String),
    series,
    labels: years.map(() => ''),
    highlight: [],
    note: joinNotes([
      noteRest('partner', rest, i18n)?.replace(/\.$/, ` (${partners.year}).`) ?? null,
      known.length < years.length ? text.pairYears(formats.list(spansOf(known))) : null,
      slideTexts.of(locale).noneAfter(String(last)),
      ...cautions(
        made,
        years,
        shown.map(({ id }) => id),
      ),
    ]),
    sources: [],
    choice: choiceOfPartners(made, rows),
    alt: altOf(findPartners(country, partners, nameOf, i18n), {
      categories: names,
      labels: shown.map(({ count }) => formats.count(count)),
      highlight: [],
    }),
  };
}

/** With whom a country writes its papers: lines through the years, or, where the view chooses a year, bars of that year. */
export function slideOfCopublications(order: SlideChartOrder): SlidePlot | null {
  const { copublications, view, scene, i18n } = order;
  if (!copublications) return null;
  const { short } = shortCountriesTexts.of(i18n.locale);
  const country = countryOfPapers(view.country);
  const partners = selectPartners(copublications, country, view.papers);
  if (partners.partners.length === 0) return null;
  const nameOf = (code: string) => short(code) ?? nameOfCode(code, scene.catalog, i18n.locale);
  const made = { order, copublications, country, partners, nameOf };
  return view.papers === null ? linesOf(made) : barsOf(made);
}
