import type { IndicatorsTexts } from '../../i18n/charts/indicators.ts';
import type { Formats } from '../../i18n/format.ts';
import type { ChronicleEvent, Indicator } from '../../model/catalog/chronicle.ts';
import { countByYear } from './events.ts';
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

/** From when to when the events reach, and which year has most of them. */
export function findingOfEvents(
  events: readonly ChronicleEvent[],
  texts: IndicatorsTexts,
  formats: Formats,
): string {
  const years = countByYear(events);
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return texts.noEvents;
  const busiest = years.reduce((most, year) => (year[1] > most[1] ? year : most), first);
  const ends = [String(first[0]), String(last[0])] as const;
  return texts.findingEvents(events.length, formats.count(events.length), ...ends, String(busiest[0]));
}
