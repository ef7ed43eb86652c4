import type { IndicatorsTexts } from '../../i18n/charts/indicators.ts';
import type { Formats } from '../../i18n/format.ts';
import type { ChronicleEvent, Indicator } from '../../model/catalog/chronicle.ts';
import { leadersOf, NAMED_AT_MOST } from '../marks/leaders.ts';
import { countByYear } from './events.ts';
import type { SpendingRanking } from './spending/ranking.ts';
import type { IndicatorWords } from './words.ts';

/** What the finding holds against each other. */
const SPENDING = { ofCountry: 'rd-gdp-vnm', ofWorld: 'rd-gdp-world' };

/** What the figures say first: spending on research at home and in the world; where that is not stated, how many they are. */
export function findingOfIndicators(
  indicators: readonly Indicator[],
  groups: number,
  words: IndicatorWords,
  texts: IndicatorsTexts,
  formats: Formats,
): string {
  const ofCountry = indicators.find(({ id }) => id === SPENDING.ofCountry);
  const ofWorld = indicators.find(({ id }) => id === SPENDING.ofWorld);
  if (!ofCountry || !ofWorld)
    return texts.findingFigures(formats.count(indicators.length), formats.count(groups));
  return texts.findingSpending(
    words.entity(ofCountry.entity),
    words.value(ofCountry).number,
    ofCountry.year === null ? texts.noYear : String(ofCountry.year),
    words.value(ofWorld).number,
  );
}

/**
 * What the countries that are filtered by spend on research: of the one country, or who spends most of them; null where no
 * place is filtered by.
 */
export function findingOfSpending(
  { known, unknown, filtered }: SpendingRanking,
  words: IndicatorWords,
  texts: IndicatorsTexts,
  formats: Formats,
): string | null {
  const [first] = known;
  const all = known.length + unknown.length;
  if (!filtered || all === 0) return null;
  if (!first) {
    const names = unknown.map(({ iso3 }) => words.entity(iso3));
    return texts.spending.noneKnown(names.length <= NAMED_AT_MOST ? formats.list(names) : null);
  }
  if (all === 1) {
    return texts.spending.one(words.entity(first.iso3), words.number(first.percent), String(first.year));
  }
  const leaders = known.filter(({ rank }) => rank === 1).map(({ iso3 }) => words.entity(iso3));
  return texts.spending.most(formats.list(leaders), words.number(first.percent), formats.count(all));
}

/** From when to when the events reach, and which year has most of them. */
export function findingOfEvents(
  events: readonly ChronicleEvent[],
  texts: IndicatorsTexts,
  formats: Formats,
): string {
  const years = countByYear(events);
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return texts.noEvents;
  const busiest = leadersOf(years, ([, count]) => count).map(([year]) => String(year));
  const ends = [String(first[0]), String(last[0])] as const;
  const named = busiest.length <= NAMED_AT_MOST ? formats.list(busiest) : null;
  return texts.findingEvents(events.length, formats.count(events.length), ...ends, named);
}
