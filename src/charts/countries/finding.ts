import type { CountriesTexts } from '../../i18n/charts/countries.ts';
import type { Formats } from '../../i18n/format.ts';
import type { Filters } from '../../state/view/view.ts';
import { leadersOf, NAMED_AT_MOST } from '../marks/leaders.ts';
import type { PlaceRanking } from './ranking.ts';

/** What sentences about the ranking are written with. */
interface Writing {
  readonly text: CountriesTexts;
  readonly formats: Formats;
  readonly nameOf: (id: string) => string;
}

/** What the ranking shows, in a sentence: the one place that is filtered by, otherwise those that have most of what is shown. */
export function findRanking(
  { level, places, sites, shown, expected, without }: PlaceRanking,
  filters: Filters,
  { text, formats, nameOf }: Writing,
): string {
  const { count } = formats;
  const chosen = places.filter((place) => place.chosen);
  const only = filters[level].length === 1 ? chosen[0] : undefined;
  const leaders = leadersOf(chosen, (place) => place.count);
  const most = leaders[0]?.count ?? 0;
  const names = formats.list(leaders.map(({ id }) => nameOf(id)));
  const lead = () => {
    if (only)
      return text.only(nameOf(only.id), count(only.rank ?? 0), count(only.count), count(sites), sites);
    if (leaders.length > NAMED_AT_MOST) {
      return text.manyTied[level](count(leaders.length), most, count(most), count(shown));
    }
    const say = leaders.length === 1 ? text.most : text.tied;
    return say(names, count(most), count(shown), shown, formats.share(most / shown));
  };
  if (shown === 0 && !only) return text.none;
  return [lead(), without > 0 && !only && text.without[level](without, count(without), count(expected))]
    .filter(Boolean)
    .join(' ');
}

/** What counts several times in the ranking, and what does not count. */
export function noteRanking(
  { level, inSeveral, inNone }: PlaceRanking,
  { text, formats: { count } }: Pick<Writing, 'text' | 'formats'>,
): readonly string[] {
  return [
    ...(level === 'country' && inSeveral > 0 ? [text.transboundary(inSeveral, count(inSeveral))] : []),
    ...(level === 'group' && inSeveral > 0 ? [text.inSeveral(inSeveral, count(inSeveral))] : []),
    ...(level === 'group' && inNone > 0 ? [text.inNone(inNone, count(inNone))] : []),
  ];
}
