import type { Catalog } from '../../model/catalog/catalog.ts';
import type { Copublications } from '../../model/catalog/copublications.ts';
import type { Link, LinkEnd, Network } from '../../model/network.ts';
import type { Iso3, LngLat } from '../../model/site.ts';
import {
  type Cooperation,
  countryOfEnd,
  isSiteOfNetwork,
  memberCountries,
} from '../cooperation/cooperation.ts';
import { selectPartners } from '../cooperation/partners.ts';
import { keepLatest } from '../keep-latest.ts';
import { sameItems } from '../same-items.ts';
import { type Arc, type Belonging, type MapOverlay, NO_OVERLAY } from './map-overlay.ts';

/** Partners whose shared papers are drawn: more arcs than these only hide one another. */
const MOST_PARTNERS = 30;

/** So many links between the same two ends make the widest arc: most pairs have one, which should not look like many. */
const MANY_LINKS = 16;

/** Countries of the centres without a row. */
type Hosts = ReadonlyMap<string, Iso3>;

/**
 * Where the map has an end of a link; undefined for organisations, regions and whatever has no row: of a centre without one
 * the country is known, but not the place, and an arc to anywhere in that country would state one.
 */
function placeOf(end: LinkEnd, catalog: Catalog): LngLat | undefined {
  if (end.kind === 'country') return catalog.countries.get(end.id)?.lngLat;
  return end.kind === 'centre' ? catalog.siteById.get(end.id)?.lngLat : undefined;
}

function referentOfLink(link: Link, catalog: Catalog, hosts: Hosts): Arc['referent'] {
  const ends = [link.from, link.to];
  const site = ends.filter(({ kind }) => kind === 'centre').map(({ id }) => id);
  const country = ends.flatMap((end) => countryOfEnd(end, catalog, hosts) ?? []);
  return {
    link: [link.type],
    country: [...new Set(country)],
    ...(site.length > 0 ? { site } : {}),
    ...(link.network === null ? {} : { network: [link.network] }),
  };
}

/** The links as arcs: those that join the same ends in the same way are one, the wider the more there are. */
function arcsOfLinks(links: readonly Link[], catalog: Catalog, hosts: Hosts): readonly Arc[] {
  const arcs = new Map<string, { arc: Arc; count: number }>();
  for (const link of links) {
    const [from, to] = [placeOf(link.from, catalog), placeOf(link.to, catalog)];
    // A centre and its host country may stand on one point.
    if (!from || !to || (from[0] === to[0] && from[1] === to[1])) continue;
    const key = `${link.type} ${link.from.id} ${link.to.id}`;
    const known = arcs.get(key);
    if (known) known.count++;
    else
      arcs.set(key, {
        count: 1,
        arc: { key, from, to, kind: link.type, weight: 0, referent: referentOfLink(link, catalog, hosts) },
      });
  }
  return [...arcs.values()].map(({ arc, count }) => ({ ...arc, weight: Math.min(1, count / MANY_LINKS) }));
}

/** The papers that a country shares with its strongest partners, as arcs. */
function arcsOfPapers(
  copublications: Copublications,
  country: Iso3,
  year: number | null,
  catalog: Catalog,
): readonly Arc[] {
  const from = catalog.countries.get(country)?.lngLat;
  const { partners } = selectPartners(copublications, country, year);
  const most = partners[0]?.papers ?? 1;
  if (!from) return [];
  const arcs: Arc[] = [];
  for (const { code, papers } of partners) {
    if (arcs.length === MOST_PARTNERS) break;
    // Territories without a row stand in the chart only.
    const to = catalog.countries.get(code)?.lngLat;
    if (!to) continue;
    const key = `copublication ${country} ${code}`;
    arcs.push({
      key,
      from,
      to,
      kind: 'copublication',
      weight: papers / most,
      referent: { country: [code] },
    });
  }
  return arcs;
}

/** The countries of the opened networks, and their own sites or else those in their countries, each with the network it belongs to; nothing where none is open. */
function membersOf(
  network: Network | undefined,
  compare: Network | undefined,
  catalog: Catalog,
): Omit<MapOverlay, 'arcs'> {
  if (!network && !compare) return NO_OVERLAY;
  const countries = new Map<Iso3, Belonging>();
  const members = new Map<number, Belonging>();
  const add = <Key>(map: Map<Key, Belonging>, key: Key, place: number) => {
    const own = place === 0 ? 'first' : 'second';
    map.set(key, map.has(key) && map.get(key) !== own ? 'both' : own);
  };
  [network, compare].forEach((opened, place) => {
    if (!opened) return;
    const own = new Set(memberCountries(opened));
    for (const iso3 of own) add(countries, iso3, place);
    const listed = catalog.sites.filter((site) => isSiteOfNetwork(site, opened));
    // A network of countries lists no site: those of its countries stand for it.
    const lying = () =>
      catalog.sites.filter((site) => !site.former && site.countries.some((iso3) => own.has(iso3)));
    for (const { index } of listed.length > 0 ? listed : lying()) add(members, index, place);
  });
  return { countries, members, networks: [network, compare].filter((opened) => opened !== undefined) };
}

/** What decides the overlay. */
interface OverlayChoice {
  /** Whether links are to be drawn. */
  readonly links: boolean;
  /** The country whose co-publications are to be drawn, and of which year. */
  readonly papers: {
    readonly of: Copublications;
    readonly country: Iso3;
    readonly year: number | null;
  } | null;
  readonly network: Network | undefined;
  readonly compare: Network | undefined;
}

const NO_LINKS: readonly Link[] = [];

/**
 * Makes what lays links, co-publications and opened networks over the map; with a network open, only its own links are
 * drawn. It remembers its latest answer part by part: what comes out the same is the same object, however many Scenes a
 * brush makes, so that the map has nothing to draw anew.
 */
export function createOverlaySelector(): (cooperation: Cooperation, choice: OverlayChoice) => MapOverlay {
  const linkArcs = keepLatest(arcsOfLinks);
  const paperArcs = keepLatest(arcsOfPapers);
  const belonging = keepLatest(membersOf);
  const join = keepLatest((some: readonly Arc[], others: readonly Arc[]) =>
    others.length === 0 ? some : [...some, ...others],
  );
  const overlayOf = keepLatest(
    (arcs: readonly Arc[], opened: Omit<MapOverlay, 'arcs'>): MapOverlay =>
      arcs.length > 0 || opened.members ? { ...opened, arcs } : NO_OVERLAY,
  );
  let links = NO_LINKS;
  return (cooperation, { links: withLinks, papers, network, compare }) => {
    const { catalog, hosts } = cooperation;
    const opened = [network, compare].flatMap((one) => one?.id ?? []);
    const isOfOpened = (link: Link) =>
      opened.length === 0 || (link.network !== null && opened.includes(link.network));
    const drawn = withLinks || opened.length > 0 ? cooperation.links.filter(isOfOpened) : NO_LINKS;
    if (!sameItems(links, drawn)) links = drawn;
    const stated = linkArcs(links, catalog, hosts);
    const shared = papers ? paperArcs(papers.of, papers.country, papers.year, catalog) : NO_OVERLAY.arcs;
    return overlayOf(join(stated, shared), belonging(network, compare, catalog));
  };
}
