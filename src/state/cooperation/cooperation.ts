import { BROAD_NETWORKS } from '../../model/broad-networks.ts';
import type { Catalog } from '../../model/catalog/catalog.ts';
import { countryOfEnd } from '../../model/graph/countries-of.ts';
import { hostCountries } from '../../model/graph/host-countries.ts';
import type { LinkType } from '../../model/link-types.ts';
import type { Link, LinkEnd, Network } from '../../model/network.ts';
import type { Iso3 } from '../../model/site.ts';
import { isOneOf } from '../../model/typed.ts';
import { FILTER_BITS } from '../scene/filter-bits.ts';
import type { Scene } from '../scene/scene.ts';
import type { Filters, Focus } from '../view/view.ts';
import type { Knowledge } from './knowledge.ts';

/** The networks and links seen through a View: exactly what charts of cooperation and the map's arcs may show. */
export interface Cooperation {
  readonly catalog: Catalog;
  /** The networks that pass, in the order of the table, the broad ones only where they are asked for. */
  readonly networks: readonly Network[];
  /** The broad networks that would pass. */
  readonly broad: readonly Network[];
  /** The links that pass. */
  readonly links: readonly Link[];
  /** Links that pass every filter but the years, because no source dates them. */
  readonly linksWithoutYear: number;
  /** Links of each type that pass every filter but that of the types. */
  readonly linksByType: ReadonlyMap<LinkType, number>;
  /** Countries of the centres without a row (see `hostsOf`). */
  readonly hosts: ReadonlyMap<string, Iso3>;
}

const knownHosts = new WeakMap<readonly Link[], ReadonlyMap<string, Iso3>>();

/** The country that hosts each centre, as all links state it, whichever pass; computed once for the same links. */
export function hostsOf(links: readonly Link[]): ReadonlyMap<string, Iso3> {
  const known = knownHosts.get(links) ?? hostCountries(links);
  knownHosts.set(links, known);
  return known;
}

/** The filters that ask where something is. */
type PlaceFilters = Pick<Filters, 'region' | 'group' | 'country'>;

/** Whether filters by place let a country through. */
export function isInPlace(iso3: Iso3, { region, group, country }: PlaceFilters, catalog: Catalog): boolean {
  const row = catalog.countries.get(iso3);
  if (country.length > 0 && !country.includes(iso3)) return false;
  if (region.length > 0 && !(row && region.includes(row.region))) return false;
  return group.length === 0 || (row?.groups.some((id) => group.includes(id)) ?? false);
}

const isPlaceFiltered = ({ region, group, country }: PlaceFilters) =>
  region.length + group.length + country.length > 0;

/** What a centre at the end of a link may fail: the link has a field and a year of its own, and its place is asked for apart. */
const NOT_OF_CENTRES =
  FILTER_BITS.field | FILTER_BITS.since | FILTER_BITS.region | FILTER_BITS.group | FILTER_BITS.country;

/**
 * Whether the ends of a link meet the filters: one of them lies in the place that is filtered by, if one is; and of the
 * centres among them, if there are any, one meets the filters of kind, sector, category, status and words.
 */
function passesEnds(
  ends: readonly LinkEnd[],
  place: PlaceFilters,
  hosts: ReadonlyMap<string, Iso3>,
  { catalog, failed }: Scene,
): boolean {
  const isIn = (end: LinkEnd) => {
    const iso3 = countryOfEnd(end, catalog, hosts);
    return iso3 !== undefined && isInPlace(iso3, place, catalog);
  };
  if (isPlaceFiltered(place) && !ends.some(isIn)) return false;
  const centres = ends.flatMap((end) => (end.kind === 'centre' ? (catalog.siteById.get(end.id) ?? []) : []));
  return centres.length === 0 || centres.some(({ index }) => ((failed[index] ?? 0) & ~NOT_OF_CENTRES) === 0);
}

/** The filters that a chart may leave out of account: those which its own marks set. */
export type IgnoredPlace = 'country' | 'region';

/**
 * Filters networks and links. A link passes with its type, its field, its year, one end in the place that is filtered by,
 * and one of its centres; a network with one of its fields, its lifetime and, where a place is filtered by, a country of
 * that place in any role. The `ignored` filters of place count as not set.
 */
export function filterCooperation(
  knowledge: Pick<Knowledge, 'networks' | 'links'>,
  scene: Scene,
  { link: types, broad: withBroad }: Pick<Focus, 'link' | 'broad'>,
  ignored: readonly IgnoredPlace[] = [],
): Cooperation {
  const { filters, catalog } = scene;
  const { field, since, group } = filters;
  const place: PlaceFilters = {
    group,
    region: ignored.includes('region') ? [] : filters.region,
    country: ignored.includes('country') ? [] : filters.country,
  };
  const hosts = hostsOf(knowledge.links);
  const passesSubject = (subject: string) => field.length === 0 || isOneOf(field, subject);

  const candidates = [...knowledge.networks.values()].filter((network) => {
    if (field.length > 0 && !network.subjects.some(passesSubject)) return false;
    if (since && network.startYear !== null && network.startYear > since[1]) return false;
    if (since && network.endYear !== null && network.endYear < since[0]) return false;
    if (!isPlaceFiltered(place)) return true;
    return network.members.some(
      ({ kind, member }) => kind === 'country' && isInPlace(member, place, catalog),
    );
  });
  const isBroad = ({ id }: Network) => BROAD_NETWORKS.includes(id);

  let linksWithoutYear = 0;
  const linksByType = new Map<LinkType, number>();
  const links = knowledge.links.filter((link) => {
    const chosen = types.length === 0 || types.includes(link.type);
    if (!passesSubject(link.subject)) return false;
    if (link.network !== null && !withBroad && BROAD_NETWORKS.includes(link.network)) return false;
    if (!passesEnds([link.from, link.to], place, hosts, scene)) return false;
    if (since && link.year === null && chosen) linksWithoutYear++;
    if (since && (link.year === null || link.year < since[0] || link.year > since[1])) return false;
    linksByType.set(link.type, (linksByType.get(link.type) ?? 0) + 1);
    return chosen;
  });
  return {
    catalog,
    networks: withBroad ? candidates : candidates.filter((network) => !isBroad(network)),
    broad: candidates.filter(isBroad),
    links,
    linksWithoutYear,
    linksByType,
    hosts,
  };
}
