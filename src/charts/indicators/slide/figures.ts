import type { I18n } from '../../../i18n/i18n-context.tsx';
import type { SlidePlot } from '../../../model/briefing/slide-chart.ts';
import type { Indicator } from '../../../model/catalog/chronicle.ts';
import { emphasisOf } from '../../../theme/slide-colours.ts';
import type { SlideChartOrder } from '../../frame/slide/order.ts';
import { choiceOf } from '../../frame/slide/rows.ts';
import { altOf, joinNotes } from '../../frame/slide/words.ts';
import { findingOfIndicators } from '../finding.ts';
import { type IndicatorPanel, panelsOf } from '../panels.ts';
import { isTarget } from '../words.ts';
import { categoriesOf, figuresAsked, type ShownFigures, shared } from './rows.ts';
import type { Saying } from './saying.ts';

/** What the figures are: the title of their group or their one label, and whose, in what unit and of which year, if that is one. */
function unitOf({ panel, indicators }: ShownFigures, { words, text }: Saying): string {
  const entity = shared(indicators.map((indicator) => indicator.entity));
  const unit = shared(indicators.map((indicator) => indicator.unit));
  const year = shared(indicators.map((indicator) => indicator.year));
  const title = panel?.title ?? shared(indicators.map(words.label)) ?? '';
  const name = entity === null ? null : words.entity(entity);
  const rest = [
    name !== null && title.includes(name) ? null : name,
    unit === null ? null : (text.units[unit]?.name ?? unit),
    year === null || title.includes(String(year)) ? null : String(year),
  ].filter((part) => part !== null);
  const named = rest.join(', ');
  if (title === '') return `${named.charAt(0).toUpperCase()}${named.slice(1)}`;
  return rest.length === 0 ? title : `${title} (${named})`;
}

/** The value as the page writes it, with unit and year where the figures are of several and are not named by them. */
function labelsOf(
  { panel, indicators }: ShownFigures,
  categories: readonly string[],
  { words, text }: Saying,
): readonly string[] {
  const isOneUnit = shared(indicators.map(({ unit }) => unit)) !== null;
  const isOneYear = shared(indicators.map(({ year }) => year)) !== null;
  // Where all of a group is aimed at, its title says so.
  const areTargets = panel?.rows.every((row) => row.isTarget) ?? false;
  return indicators.map((indicator, place) => {
    const { before, number, after } = words.value(indicator);
    const target = isTarget(indicator) && !areTargets ? [text.target] : [];
    const value = [...target, before, number, isOneUnit ? '' : after].filter(Boolean).join(' ');
    const year = indicator.year === null ? text.noYear : String(indicator.year);
    const isNamed = isOneYear || (categories[place] ?? '').startsWith(year);
    return isNamed ? value : `${value} (${year})`;
  });
}

/** What is remarked of the figures, each remark once with those that it concerns; what concerns all stands alone. */
function remarksOf(
  indicators: readonly Indicator[],
  categories: readonly string[],
  { words }: Saying,
  { formats }: I18n,
): readonly string[] {
  const concerned = new Map<string, string[]>();
  for (const [place, indicator] of indicators.entries()) {
    for (const remark of words.remarks(indicator)) {
      concerned.set(remark, [...(concerned.get(remark) ?? []), categories[place] ?? '']);
    }
  }
  // Remarks on the same figures are one sentence.
  const sentences = new Map<string, string[]>();
  for (const [remark, names] of concerned) {
    const ofAll = names.length === indicators.length;
    const whose = ofAll ? '' : `${formats.list(names)}: `;
    sentences.set(whose, [...(sentences.get(whose) ?? []), remark]);
  }
  return [...sentences].map(([whose, remarks]) =>
    whose === '' ? words.sentence(remarks) : `${whose}${remarks.join('; ')}.`,
  );
}

/** The figures that can be shown, or beside those that are chosen: bars of several units would say nothing. */
function choiceOfFigures(
  only: readonly string[] | undefined,
  panels: readonly IndicatorPanel[],
  saying: Saying,
  heedsTop: boolean,
) {
  const { chronicle, words } = saying;
  const goesWith = ({ id }: Indicator) =>
    !only || only.includes(id) || figuresAsked([...only, id], panels, saying) !== null;
  return choiceOf(
    chronicle.indicators.filter(goesWith),
    (indicator) =>
      [words.entity(indicator.entity), words.label(indicator), indicator.year].filter(Boolean).join(', '),
    (indicator) => {
      const { before, number, after } = words.value(indicator);
      return [before, number, after].filter(Boolean).join(' ');
    },
    heedsTop ? undefined : ['only', 'highlight'],
  );
}

/** Figures of one unit: bars from the largest on, or columns in the order of their years. */
export function slideOfFigures(order: SlideChartOrder, saying: Saying): SlidePlot | null {
  const { scene, asked, i18n, palette } = order;
  const { chronicle, words, text } = saying;
  const panels = panelsOf(chronicle.indicators, words, text, scene.catalog);
  const figures = figuresAsked(asked?.only, panels, saying);
  if (!figures) return null;
  const { form, indicators: all } = figures;
  const indicators = form === 'compare' ? all.slice(0, asked?.top ?? all.length) : all;
  const shown = { ...figures, indicators };
  const categories = categoriesOf(shown, saying);
  const labels = labelsOf(shown, categories, saying);
  const unit = unitOf(shown, saying);
  const spoken: readonly string[] = asked?.highlight ?? scene.filters.country;
  const isSpoken = ({ id, entity }: Indicator) => spoken.includes(id) || spoken.includes(entity);
  const highlight = indicators.flatMap((indicator, place) => (isSpoken(indicator) ? [place] : []));
  const finding = asked?.only
    ? unit
    : `${findingOfIndicators(chronicle.indicators, panels.length, words, text, i18n.formats)}. ${unit}`;
  return {
    kind: form === 'change' ? 'columns' : 'bars',
    unit,
    categories,
    series: [{ name: unit, colour: emphasisOf(palette), values: indicators.map(({ value }) => value) }],
    labels,
    // Where all are spoken of, none stands out.
    highlight: highlight.length === indicators.length ? [] : highlight,
    note: joinNotes(remarksOf(indicators, categories, saying, i18n)),
    sources: [...new Set(indicators.flatMap(({ sources }) => sources))],
    choice: choiceOfFigures(asked?.only, panels, saying, form === 'compare'),
    alt: altOf(finding, { categories, labels, highlight }),
  };
}
