import type { IndicatorsTexts } from '../../i18n/charts/indicators.ts';
import type { ChronicleEvent, Indicator } from '../../model/catalog/chronicle.ts';
import type { LanguageId } from '../../model/languages.ts';
import type { YearOfPapers } from '../../model/register/papers.ts';
import type { ChartTable } from '../frame/table.ts';
import type { SpendingRanking } from './spending/ranking.ts';
import { type IndicatorWords, isTarget, qualifierOf } from './words.ts';

/**
 * Every figure as a row: label, whose it is, how it is to be read, bare value, unit, year, source and note; then what the
 * countries shown spend on research, those of which it is not known too, and the papers of the International Centre of Physics
 * where they were counted.
 */
export function tableOfIndicators(
  indicators: readonly Indicator[],
  { known, unknown }: Pick<SpendingRanking, 'known' | 'unknown'>,
  papers: readonly YearOfPapers[],
  words: IndicatorWords,
  texts: IndicatorsTexts,
): ChartTable {
  const { columns } = texts;
  const unit = texts.units['% of GDP']?.name ?? '';
  const reading = (indicator: Indicator) => {
    const qualifier = qualifierOf(indicator);
    return [
      ...(isTarget(indicator) ? [texts.target] : []),
      ...(qualifier ? [texts.qualifiers[qualifier]] : []),
    ].join(', ');
  };
  return {
    columns: [
      { label: columns.label },
      { label: columns.entity },
      { label: columns.qualifier },
      { label: columns.value, format: words.number },
      { label: columns.unit },
      { label: columns.year, format: String },
      { label: columns.source },
      { label: columns.note },
    ],
    rows: [
      ...indicators.map((indicator) => [
        words.label(indicator),
        words.entity(indicator.entity),
        reading(indicator),
        indicator.value,
        texts.units[indicator.unit]?.name ?? indicator.unit,
        indicator.year,
        indicator.sources.map(words.source).join('; '),
        words.note(indicator) ?? '',
      ]),
      ...known.map(({ iso3, percent, year, source }) => [
        texts.spending.title,
        words.entity(iso3),
        '',
        percent,
        unit,
        year,
        source,
        '',
      ]),
      ...unknown.map(({ iso3 }) => [texts.spending.title, words.entity(iso3), '', null, unit, null, '', '']),
      ...papers.map(({ centre, year, papers: count, source, readOn }) => [
        texts.papers.row,
        words.entity(centre),
        '',
        count,
        texts.papers.unit,
        year,
        `OpenAlex: ${source}, ${words.date(readOn)}`,
        '',
      ]),
    ],
  };
}

/** The events as rows: what, when, whom it concerns, source. */
export function tableOfEvents(
  events: readonly ChronicleEvent[],
  words: IndicatorWords,
  texts: IndicatorsTexts,
  locale: LanguageId,
): ChartTable {
  const { columns } = texts;
  return {
    columns: [
      { label: columns.event },
      { label: columns.date },
      { label: columns.entities },
      { label: columns.source },
    ],
    rows: events.map((event) => [
      event.text[locale],
      words.date(event.date),
      event.entities.map(words.entity).join('; '),
      event.sources.map(words.source).join('; '),
    ]),
  };
}
