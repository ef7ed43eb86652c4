import { memberCountries } from '../../../model/graph/countries-of.ts';
import type { Link, Network } from '../../../model/network.ts';
import type { Iso3 } from '../../../model/site.ts';
import { centresOfEnds, countriesOfLink, tiesOfLink } from '../../cooperation/link-referent.ts';
import { tieOf } from '../../view/tie.ts';
import type { Arc } from '../map-overlay.ts';
import { type Ground, placeOfCountry } from './link-arcs.ts';

/** So many links between two countries make the widest arc. */
const MANY_LINKS = 12;

/** Pairs of countries that are drawn unless all are asked for. */
export const MOST_PAIRS = 40;

/** Two countries and all links between them. */
interface Pair {
  readonly tie: string;
  readonly countries: readonly [Iso3, Iso3];
  readonly links: Link[];
}

/** How many networks two countries are both members of. */
function sharedNetworks(networks: readonly Network[]): (pair: Pair) => number {
  const members = networks.map((network) => new Set(memberCountries(network)));
  return ({ countries: [one, other] }) =>
    members.filter((countries) => countries.has(one) && countries.has(other)).length;
}

/**
 * One arc for each two countries that links join, from capital to capital, the strongest first: those with the most links,
 * among equals those that are members of more of the `networks` together, then by their codes. Links within one country
 * are in none.
 */
export function arcsOfPairs(
  links: readonly Link[],
  networks: readonly Network[],
  ground: Ground,
): readonly Arc[] {
  const pairs = new Map<string, Pair>();
  for (const link of links) {
    const [one, other] = [...countriesOfLink(link, ground)].sort();
    if (one === undefined || other === undefined) continue;
    const tie = tieOf(one, other);
    const pair = pairs.get(tie) ?? { tie, countries: [one, other], links: [] };
    pair.links.push(link);
    pairs.set(tie, pair);
  }
  const shared = sharedNetworks(networks);
  return [...pairs.values()]
    .map((pair) => ({ pair, networks: shared(pair) }))
    .sort(
      (a, b) =>
        b.pair.links.length - a.pair.links.length ||
        b.networks - a.networks ||
        a.pair.tie.localeCompare(b.pair.tie),
    )
    .flatMap(({ pair }) => arcOfPair(pair, ground) ?? []);
}

function arcOfPair({ tie, countries, links }: Pair, ground: Ground): Arc | null {
  const [one, other] = countries;
  const [from, to] = [placeOfCountry(one, ground), placeOfCountry(other, ground)];
  if (!from || !to) return null;
  return {
    key: `pair ${tie}`,
    from,
    to,
    kind: 'pair',
    weight: Math.min(1, links.length / MANY_LINKS),
    referent: {
      country: countries,
      site: centresOfEnds(links.flatMap((link) => [link.from, link.to])),
      tie: [...new Set([tie, ...links.flatMap((link) => tiesOfLink(link, ground))])],
    },
    ends: [
      { kind: 'country', id: one },
      { kind: 'country', id: other },
    ],
    links,
    papers: null,
  };
}
