import { countriesTexts } from '../../i18n/charts/countries.ts';
import { frameTexts } from '../../i18n/charts/frame.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { useScene } from '../../state/use-app.ts';
import { leadersOf, NAMED_AT_MOST } from '../marks/leaders.ts';
import type { PlaceRanking } from './ranking.ts';

/** What the ranking shows, in a sentence, and the notes that its numbers need. */
export function useRankingWords(ranking: PlaceRanking, nameOf: (id: string) => string) {
  const { formats } = useI18n();
  const text = useTexts(countriesTexts);
  const { africa } = useTexts(frameTexts);
  const { filters } = useScene();
  const { level, places, sites, shown, inSeveral, inNone, expected, without } = ranking;
  const { count } = formats;
  const ofCountries = level === 'country';
  // The one place that is filtered by is what the reader asks about; otherwise those that have most of what is shown.
  const chosen = places.filter((place) => place.chosen);
  const only = filters[level].length === 1 ? chosen[0] : undefined;
  const leaders = leadersOf(chosen, (place) => place.count);
  const most = leaders[0]?.count ?? 0;
  const names = formats.list(leaders.map(({ id }) => nameOf(id)));
  const lead = () => {
    if (only) return text.only(nameOf(only.id), count(only.rank), count(only.count), count(sites), sites);
    if (leaders.length > NAMED_AT_MOST) {
      return text.manyTied[level](count(leaders.length), most, count(most), count(shown));
    }
    const say = leaders.length === 1 ? text.most : text.tied;
    return say(names, count(most), count(shown), shown, formats.share(most / shown));
  };
  const finding =
    shown === 0 && !only
      ? text.none
      : [lead(), without > 0 && !only && text.without[level](without, count(without), count(expected))]
          .filter(Boolean)
          .join(' ');
  const notes = [
    ofCountries && inSeveral > 0 && text.transboundary(inSeveral, count(inSeveral)),
    level === 'group' && inSeveral > 0 && text.inSeveral(inSeveral, count(inSeveral)),
    level === 'group' && inNone > 0 && text.inNone(inNone, count(inNone)),
    ofCountries && without > 0 && text.listed,
    level === 'region' && africa,
  ].filter((note) => typeof note === 'string');
  return { finding, notes };
}
