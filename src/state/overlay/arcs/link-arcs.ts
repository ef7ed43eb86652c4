import { greatCircleKm } from '../../../model/geodesy.ts';
import type { Link, LinkEnd } from '../../../model/network.ts';
import type { Iso3, LngLat } from '../../../model/site.ts';
import { type Grounds, referentOfLink, tiesOfLink } from '../../cooperation/link-referent.ts';
import type { Arc } from '../map-overlay.ts';

/** So many links between the same two ends make the widest arc: most pairs have one, which should not look like many. */
const MANY_LINKS = 16;

/** Ends that stand nearer than this, in kilometres, are one place: a centre in the capital of its own country. */
const ONE_PLACE_KM = 30;

/** What tells where ends of links are. */
export interface Ground extends Grounds {
  readonly capitals: ReadonlyMap<Iso3, LngLat>;
}

/** Where a country's end of a link lies: on its capital, or where its name stands if the table has none. */
export function placeOfCountry(iso3: Iso3, { catalog, capitals }: Omit<Ground, 'hosts'>): LngLat | undefined {
  return capitals.get(iso3) ?? catalog.countries.get(iso3)?.lngLat;
}

/**
 * Where the map has an end of a link; undefined for organisations, regions and whatever has no row: of a centre without one
 * the country is known, but not the place, and an arc to anywhere in that country would state one.
 */
export function placeOfEnd(end: LinkEnd, ground: Omit<Ground, 'hosts'>): LngLat | undefined {
  if (end.kind === 'country') return placeOfCountry(end.id, ground);
  return end.kind === 'centre' ? ground.catalog.siteById.get(end.id)?.lngLat : undefined;
}

/** Whether two ends are too near each other for a line between them. */
function isOnePlace(a: LngLat, b: LngLat): boolean {
  return greatCircleKm(a, b) < ONE_PLACE_KM;
}

/** The links as arcs: those that join the same ends in the same way are one, the wider the more there are. */
export function arcsOfLinks(links: readonly Link[], ground: Ground): readonly Arc[] {
  const arcs = new Map<string, Arc>();
  for (const link of links) {
    const [from, to] = [placeOfEnd(link.from, ground), placeOfEnd(link.to, ground)];
    if (!from || !to || isOnePlace(from, to)) continue;
    const key = `${link.type} ${link.from.id} ${link.to.id}`;
    const known = arcs.get(key);
    const together = [...(known?.links ?? []), link];
    arcs.set(key, {
      key,
      from,
      to,
      kind: link.type,
      weight: Math.min(1, together.length / MANY_LINKS),
      referent: known ? withNetwork(known.referent, link.network) : arcReferent(link, ground),
      ends: [link.from, link.to],
      links: together,
      papers: null,
    });
  }
  return [...arcs.values()];
}

/** What the arc of a link stands for: that of its two countries has to do with it, too. */
function arcReferent(link: Link, ground: Ground): Arc['referent'] {
  return { ...referentOfLink(link, ground), tie: tiesOfLink(link, ground) };
}

/** What an arc stands for once one more link is part of it. */
function withNetwork(referent: Arc['referent'], network: string | null): Arc['referent'] {
  if (network === null || referent.network?.includes(network)) return referent;
  return { ...referent, network: [...(referent.network ?? []), network] };
}
