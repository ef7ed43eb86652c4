import { BROAD_NETWORKS } from '../model/broad-networks.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Link, LinkEnd, LinkType, Network } from '../model/network.ts';
import type { Iso3, Site } from '../model/site.ts';
import type { Knowledge } from './knowledge.ts';
import type { Scene } from './scene.ts';
import type { Filters, Focus } from './view.ts';

/** What is chosen about links and networks. */
export type CooperationChoice = Pick<Focus, 'link' | 'broad'>;

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
}

/** The country of a link's end: its own, or that of the centre; undefined for organisations, regions and centres without a row. */
export function countryOfEnd(end: LinkEnd, catalog: Catalog): Iso3 | undefined {
  if (end.kind === 'country') return end.id;
  return end.kind === 'centre' ? catalog.siteById.get(end.id)?.countries[0] : undefined;
}

/** The countries that are members of a network in the strict sense: role `member`, each once. */
export function memberCountries(network: Network): readonly Iso3[] {
  const members = network.members.filter(({ kind, role }) => kind === 'country' && role === 'member');
  return [...new Set(members.map(({ member }) => member))];
}

/** Networks to which every site of a kind belongs, by the very definition of the network. */
const NETWORKS_OF_KINDS: Readonly<Record<string, (site: Site) => boolean>> = {
  wnbr: (site) => site.kind === 'biosphere-reserve',
  ggn: (site) => site.kind === 'geopark',
};

const listedCentres = new WeakMap<Network, ReadonlySet<string>>();

/** The ids of the centres that a network lists, in any role. */
function centresOf(network: Network): ReadonlySet<string> {
  const known = listedCentres.get(network);
  if (known) return known;
  const centres = network.members.filter(({ kind }) => kind === 'centre').map(({ member }) => member);
  const listed = new Set(centres);
  listedCentres.set(network, listed);
  return listed;
}

/**
 * Whether a site belongs to a network: the network lists it, the site's own row names the network, or all of its kind do.
 * A former site belongs to none: with its designation it lost its place.
 */
export function isSiteOfNetwork(site: Site, network: Network): boolean {
  if (site.former) return false;
  if (NETWORKS_OF_KINDS[network.id]?.(site)) return true;
  if (site.kind === 'centre') return centresOf(network).has(site.id);
  return site.networks.some((acronym) => acronym.toLowerCase() === network.id);
}

/** Whether filters by place let a country through. */
function passesPlace(iso3: Iso3, filters: Filters, catalog: Catalog): boolean {
  const { region, group, country } = filters;
  const row = catalog.countries.get(iso3);
  if (country.length > 0 && !country.includes(iso3)) return false;
  if (region.length > 0 && !(row && region.includes(row.region))) return false;
  return group.length === 0 || (row?.groups.some((id) => group.includes(id)) ?? false);
}

const isPlaceFiltered = ({ region, group, country }: Filters) =>
  region.length + group.length + country.length > 0;

/**
 * Whether an end of a link meets the filters: a centre as the site that it is, but for its year, since a link has its
 * own; a country by its place; an organisation or region only where no place is filtered by.
 */
function passesEnd(end: LinkEnd, scene: Scene, passesSite: (index: number) => boolean): boolean {
  const { filters, catalog } = scene;
  const site = end.kind === 'centre' ? catalog.siteById.get(end.id) : undefined;
  if (site) return passesSite(site.index);
  if (end.kind === 'country') return passesPlace(end.id, filters, catalog);
  return !isPlaceFiltered(filters);
}

/**
 * Filters networks and links. A link passes with its type, its field, its year and at least one end that passes; a
 * network with one of its fields, its lifetime and, where a place is filtered by, a country of that place in any role.
 */
export function filterCooperation(
  knowledge: Pick<Knowledge, 'networks' | 'links'>,
  scene: Scene,
  passesSite: (index: number) => boolean,
  { link: types, broad: withBroad }: CooperationChoice,
): Cooperation {
  const { filters, catalog } = scene;
  const { field, since } = filters;
  const passesSubject = (subject: string) =>
    field.length === 0 || (field as readonly string[]).includes(subject);

  const candidates = [...knowledge.networks.values()].filter((network) => {
    if (field.length > 0 && !network.subjects.some(passesSubject)) return false;
    if (since && network.startYear !== null && network.startYear > since[1]) return false;
    if (since && network.endYear !== null && network.endYear < since[0]) return false;
    if (!isPlaceFiltered(filters)) return true;
    return network.members.some(
      ({ kind, member }) => kind === 'country' && passesPlace(member, filters, catalog),
    );
  });
  const isBroad = ({ id }: Network) => BROAD_NETWORKS.includes(id);

  let linksWithoutYear = 0;
  const linksByType = new Map<LinkType, number>();
  const links = knowledge.links.filter((link) => {
    const chosen = types.length === 0 || types.includes(link.type);
    if (!passesSubject(link.subject)) return false;
    if (link.network !== null && !withBroad && BROAD_NETWORKS.includes(link.network)) return false;
    if (![link.from, link.to].some((end) => passesEnd(end, scene, passesSite))) return false;
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
  };
}
