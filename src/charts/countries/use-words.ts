import { countriesTexts } from '../../i18n/charts/countries.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { useScene } from '../../state/use-app.ts';
import type { PlaceRanking } from './ranking.ts';

/** What the ranking shows, in a sentence, and the notes that its numbers need. */
export function useRankingWords(ranking: PlaceRanking, nameOf: (id: string) => string) {
  const { formats } = useI18n();
  const text = useTexts(countriesTexts);
  const { filters } = useScene();
  const { level, places, sites, inSeveral, inNone, expected, without } = ranking;
  const { count } = formats;
  const ofCountries = level === 'country';
  // The one place that is filtered by is what the reader asks about; otherwise the first is the finding.
  const only = filters[level].length === 1 ? places.find(({ chosen }) => chosen) : undefined;
  const first = places[0];
  const lead = only
    ? text.only(nameOf(only.id), count(only.rank), count(only.count), count(sites), sites)
    : first &&
      text.most(nameOf(first.id), count(first.count), count(sites), sites, formats.share(first.share));
  const finding =
    sites === 0
      ? text.none
      : [lead, without > 0 && text.without[level](without, count(without), count(expected))]
          .filter(Boolean)
          .join(' ');
  const notes = [
    ofCountries && inSeveral > 0 && text.transboundary(inSeveral, count(inSeveral)),
    level === 'group' && inSeveral > 0 && text.inSeveral(inSeveral, count(inSeveral)),
    level === 'group' && inNone > 0 && text.inNone(inNone, count(inNone)),
    ofCountries && without > 0 && text.listed,
    filters.field.length > 0 && text.leftOut,
  ].filter((note) => typeof note === 'string');
  return { finding, notes };
}
