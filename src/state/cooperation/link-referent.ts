import { countryOfEnd } from '../../model/graph/countries-of.ts';
import type { Link, LinkEnd } from '../../model/network.ts';
import type { Iso3 } from '../../model/site.ts';
import type { Referent } from '../view/referent.ts';
import { tieOf } from '../view/tie.ts';
import type { Cooperation } from './cooperation.ts';

/** What tells the countries of the ends of links. */
export type Grounds = Pick<Cooperation, 'catalog' | 'hosts'>;

/** The countries at the two ends of a link, each once. */
export function countriesOfLink({ from, to }: Pick<Link, 'from' | 'to'>, grounds: Grounds): readonly Iso3[] {
  const { catalog, hosts } = grounds;
  return [...new Set([from, to].flatMap((end) => countryOfEnd(end, catalog, hosts) ?? []))];
}

/** The ties of a link: its own, and that of its two countries where it joins two. */
export function tiesOfLink(link: Pick<Link, 'from' | 'to'>, grounds: Grounds): readonly string[] {
  const [one, other] = countriesOfLink(link, grounds);
  const own = tieOf(link.from.id, link.to.id);
  const between = one !== undefined && other !== undefined ? tieOf(one, other) : own;
  return own === between ? [own] : [own, between];
}

/** The ids of the centres among ends of links, each once. */
export function centresOfEnds(ends: readonly LinkEnd[]): readonly string[] {
  return [...new Set(ends.filter(({ kind }) => kind === 'centre').map(({ id }) => id))];
}

const kept = new WeakMap<Link, Referent>();

/** What pointing at a link points at: its two ends, and the tie between them. The same link gives the same object. */
export function referentOfLink(link: Link, grounds: Grounds): Referent {
  const known = kept.get(link);
  if (known) return known;
  const referent: Referent = {
    link: [link.type],
    country: countriesOfLink(link, grounds),
    // Named though empty: a link between countries has to do with none of their sites.
    site: centresOfEnds([link.from, link.to]),
    tie: [tieOf(link.from.id, link.to.id)],
    ...(link.network === null ? {} : { network: [link.network] }),
  };
  kept.set(link, referent);
  return referent;
}
