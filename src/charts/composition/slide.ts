import { fieldsTexts } from '../../i18n/charts/fields.ts';
import { frameTexts } from '../../i18n/charts/frame.ts';
import { slideTexts } from '../../i18n/charts/slide.ts';
import type { SlidePlot, SlideSeries } from '../../model/briefing/slide-chart.ts';
import { FIELDS } from '../../model/vocabulary.ts';
import { CHART_OPTIONS } from '../../state/view/charts.ts';
import { describeFilters } from '../../state/view/describe.ts';
import { NO_FILTERS } from '../../state/view/view.ts';
import { emphasisOf } from '../../theme/slide-colours.ts';
import type { Palette } from '../../theme/tokens.ts';
import { fieldSeries, kindSeries } from '../frame/slide/colours.ts';
import type { SlideChartOrder } from '../frame/slide/order.ts';
import { choiceOf, highlightOf, pickRows } from '../frame/slide/rows.ts';
import { altOf, joinNotes, noteRest, unitOfSites } from '../frame/slide/words.ts';
import { findComposition } from './finding.ts';
import { layoutComposition } from './layout.ts';
import { type PartShares, type Parts, subjectOf } from './shares.ts';
import { type CompositionWords, createCompositionWords } from './words.ts';

const UNMEASURED = { width: 0, height: 0 };
const inPercent = (share: number | null) => (share === null ? null : share * 100);

/** The parts as series of two bars, that of the subject and that of the world; fields of one colour together. */
function seriesOf(
  parts: readonly PartShares[],
  { by, palette, other }: { readonly by: Parts; readonly palette: Palette; readonly other: string },
  { partName }: CompositionWords,
): readonly SlideSeries[] {
  const isThere = (value: string) => parts.some((part) => part.value === value && part.world > 0);
  const series =
    by === 'field'
      ? fieldSeries(palette, isThere).map(({ fields, colour }) => ({ values: fields, colour }))
      : kindSeries(palette, isThere).map(({ kind, colour }) => ({ values: [kind], colour }));
  return series.map(({ values, colour }) => {
    const own = parts.filter(({ value }) => values.some((wanted) => wanted === value));
    const sum = (shareOf: (part: PartShares) => number | null) =>
      inPercent(own.reduce((all, part) => all + (shareOf(part) ?? 0), 0));
    return {
      name: own.length > 1 ? other : partName(own[0]?.value ?? ''),
      colour,
      values: [sum(({ hereShare }) => hereShare), sum(({ worldShare }) => worldShare)],
    };
  });
}

/**
 * A region or group against the world: two bars of their parts; where the step speaks of parts, a bar of each part, with the
 * share of the world behind its own.
 */
export function slideOfComposition(order: SlideChartOrder): SlidePlot | null {
  const { scene, view, asked, i18n, palette } = order;
  const { formats, locale } = i18n;
  const { filters, catalog } = scene;
  const words = createCompositionWords(i18n);
  const { text, partName, percent } = words;
  const subject = subjectOf(filters, view.options['composition-of'] ?? CHART_OPTIONS['composition-of'][0]);
  const by = view.options['composition-parts'] ?? CHART_OPTIONS['composition-parts'][0];
  const layout = layoutComposition(scene, subject, by, UNMEASURED);
  const { parts, here, world } = layout;
  if (here === 0) return null;
  const name = words.subjectName(subject.value);
  const said = slideTexts.of(locale);
  const finding = findComposition(layout, { subject: name, hasOnlyOne: filters[by].length === 1 }, words);
  const heeded = { ...filters, region: [], group: [], country: [], [by]: [] };
  const isAll = describeFilters(heeded, i18n, catalog) === describeFilters(NO_FILTERS, i18n, catalog);
  const unit = isAll
    ? said.asOf(text.unit, formats.date(catalog.compiled))
    : unitOfSites(heeded, catalog, i18n, 'eachSide');
  const common = {
    kind: 'bars',
    unit,
    sources: [],
    choice: choiceOf(
      parts.map((part) => ({ ...part, id: part.value })).sort((a, b) => b.here - a.here),
      ({ id }) => partName(id),
      ({ here: count }) => formats.count(count),
    ),
  } as const;
  const notes = [
    subject.facet === 'group' ? text.once : null,
    subject.value === 'africa' ? frameTexts.of(locale).africa : null,
  ];

  const isPart = (id: string) => parts.some(({ value }) => value === id);
  if (asked?.top !== undefined || [...(asked?.only ?? []), ...(asked?.highlight ?? [])].some(isPart)) {
    const rows = parts
      .map((part) => ({ ...part, id: part.value, count: part.here }))
      .sort((a, b) => b.count - a.count);
    const { shown, rest, highlight } = pickRows(rows, asked, filters[by]);
    const categories = shown.map(({ value }) => partName(value));
    const labels = shown.map(({ hereShare, worldShare }) =>
      said.against(percent(hereShare ?? 0), percent(worldShare ?? 0)),
    );
    const spoken = FIELDS.find((field) => highlight.length === 1 && shown[highlight[0] ?? -1]?.id === field);
    const colour = spoken ? palette.field[spoken] : emphasisOf(palette);
    const values = shown.map(({ hereShare }) => inPercent(hereShare));
    return {
      ...common,
      ...{ categories, labels, highlight, series: [{ name, colour, values }] },
      note: joinNotes([noteRest(by, rest, i18n), ...notes]),
      alt: altOf(finding, { categories, labels, highlight }),
    };
  }
  const categories = [name, text.world];
  const [kind, ...otherKinds] = filters.kind;
  const counted =
    kind && otherKinds.length === 0 && by !== 'kind' ? fieldsTexts.of(locale).counted[kind] : said.siteCount;
  const labels = [here, world].map((count) => counted(count, formats.count(count)));
  const highlight = highlightOf([{ id: subject.value }, { id: 'world' }], asked?.highlight);
  return {
    ...common,
    ...{ categories, labels, highlight },
    series: seriesOf(parts, { by, palette, other: said.otherFields }, words),
    note: joinNotes(notes),
    alt: altOf(finding, { categories, labels, highlight }),
  };
}
