import type { MatrixTexts } from '../../i18n/charts/matrix.ts';
import type { Formats } from '../../i18n/format.ts';
import type { RegionTie } from './regions.ts';
import type { Partner, Tie, Ties } from './ties/ties.ts';
import type { MatrixWords } from './words.ts';

/** The pairs of which the filters by place ask for one at least, the strongest first; all pairs where they ask for none. */
export function chosenTies(
  { partners, ties }: Ties,
  isChosen: (partner: Partner) => boolean,
): readonly Tie[] {
  const chosen = partners.map(isChosen);
  return chosen.every(Boolean) ? ties : ties.filter(({ first, second }) => chosen[first] || chosen[second]);
}

/** Countries that stand alike and are named. */
const MOST_NAMED = 4;

/** What the finding is written with. */
interface Words {
  readonly text: MatrixTexts;
  readonly formats: Formats;
  readonly words: MatrixWords;
}

/** Who shares most, in a sentence; of a single chosen country, with whom it does. */
export function findOfCountries(
  ties: Ties,
  pairs: readonly Tie[],
  single: string | null,
  { text, formats, words }: Words,
): string {
  const [best] = pairs;
  if (!best) return text.none;
  const [one, other] = [ties.partners[best.first], ties.partners[best.second]];
  if (!one || !other) return text.none;
  const shared = words.shared(best.networks.length, best.links);
  // Only what is alike in both numbers can be told in one breath.
  const alike = pairs.filter(({ weight, links }) => weight === best.weight && links === best.links);
  if (single !== null) {
    const own = one.country === single ? one : other;
    const partners = alike.flatMap(({ first, second }) =>
      [first, second].flatMap((place) => {
        const partner = ties.partners[place];
        return partner && partner !== own ? [words.country(partner.country)] : [];
      }),
    );
    const more = partners.length - MOST_NAMED;
    const named =
      more > 0 ? [...partners.slice(0, MOST_NAMED), text.others(more, formats.count(more))] : partners;
    return text.findingOf(
      words.country(own.country),
      formats.list(named),
      partners.length > 1,
      shared,
      own.degree,
      formats.count(own.degree),
    );
  }
  const pair = text.pair(words.country(one.country), words.country(other.country));
  const equal = alike.length - 1;
  return equal > 0
    ? text.findingEqual(pair, equal, formats.count(equal), shared)
    : text.finding(pair, shared);
}

/** Which regions share most, in a sentence. */
export function findOfRegions(ties: readonly RegionTie[], { text, formats, words }: Words): string {
  const [best] = ties;
  if (!best || best.weight === 0) return text.none;
  const [a, b] = best.regions;
  const shared = words.sharedByRegions(best.networks, best.links);
  const equal = ties.filter(({ weight, links }) => weight === best.weight && links === best.links).length - 1;
  const pair = a === b ? text.within(words.region(a)) : text.pair(words.region(a), words.region(b));
  if (equal > 0) return text.findingEqual(pair, equal, formats.count(equal), shared);
  return a === b ? text.findingWithin(words.region(a), shared) : text.finding(pair, shared);
}
