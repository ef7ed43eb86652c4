import type { Catalog } from '../../model/catalog/catalog.ts';
import type { Copublications } from '../../model/catalog/copublications.ts';
import { isSiteOfNetwork } from '../../model/catalog/site-networks.ts';
import { memberCountries } from '../../model/graph/countries-of.ts';
import type { Link, Network } from '../../model/network.ts';
import type { Iso3, LngLat } from '../../model/site.ts';
import type { Cooperation } from '../cooperation/cooperation.ts';
import type { CooperationPaths } from '../cooperation/select-paths.ts';
import { keepLatest } from '../keep-latest.ts';
import { sameItems } from '../same-items.ts';
import type { PairsChoice } from '../view/view.ts';
import { arcsOfLinks, type Ground } from './arcs/link-arcs.ts';
import { arcsOfPairs, MOST_PAIRS } from './arcs/pair-arcs.ts';
import { arcsOfPapers } from './arcs/paper-arcs.ts';
import { arcsOfPaths } from './arcs/path-arcs.ts';
import {
  type Arc,
  type Belonging,
  type MapOverlay,
  NO_ARCS,
  NO_OVERLAY,
  type OverlayArcs,
  type OverlayMembers,
} from './map-overlay.ts';

/** The countries of the opened networks, and their own sites or else those in their countries, each with the network it belongs to; nothing where none is open. */
function membersOf(
  network: Network | undefined,
  compare: Network | undefined,
  catalog: Catalog,
): OverlayMembers {
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
  /** Which of the pairs of countries that links join are drawn. */
  readonly pairs: PairsChoice;
  /** The selected site, whose links are drawn whatever else is. */
  readonly site: string | null;
  /** The country whose co-publications are to be drawn, and of which year. */
  readonly papers: {
    readonly of: Copublications;
    readonly country: Iso3;
    readonly year: number | null;
  } | null;
  /** The ways between two that are to be drawn, if any are. */
  readonly paths?: CooperationPaths | null;
  readonly network: Network | undefined;
  readonly compare: Network | undefined;
  readonly capitals: ReadonlyMap<Iso3, LngLat>;
}

const NO_LINKS: readonly Link[] = [];

/** Remembers a list as long as it holds the same. */
function keepItems<Item>(): (next: readonly Item[]) => readonly Item[] {
  let kept: readonly Item[] = [];
  return (next) => {
    if (!sameItems(kept, next)) kept = next;
    return kept;
  };
}

/** The arcs of links: gathered to pairs of countries, or each by itself where they are those of opened networks. */
function createArcsSelector(): (cooperation: Cooperation, choice: OverlayChoice) => OverlayArcs {
  const groundOf = keepLatest(
    (catalog: Ground['catalog'], hosts: Ground['hosts'], capitals: Ground['capitals']): Ground => ({
      catalog,
      hosts,
      capitals,
    }),
  );
  const linkArcs = keepLatest(arcsOfLinks);
  const pairArcs = keepLatest(arcsOfPairs);
  const paperArcs = keepLatest(arcsOfPapers);
  const pathArcs = keepLatest(arcsOfPaths);
  const keepLinks = keepItems<Link>();
  const keepNetworks = keepItems<Network>();
  const keepArcs = keepItems<Arc>();
  const keepPointable = keepItems<Arc>();
  const together = keepLatest(
    (
      arcs: readonly Arc[],
      pointable: readonly Arc[],
      ways: readonly Arc[],
      site: string | null,
      drawn: number,
      all: number,
    ) => ({
      arcs,
      pointable,
      // The ways between two are asked for by name: beside them even the links of the selected site recede.
      chosen: new Set(
        (ways.length > 0 ? ways : arcs.filter((arc) => isLinkOf(arc, site))).map(({ key }) => key),
      ),
      pairs: all > 0 ? { drawn, all } : null,
    }),
  );
  return (cooperation, choice) => {
    const { links: wanted, pairs, site, papers, paths, network, compare, capitals } = choice;
    const ground = groundOf(cooperation.catalog, cooperation.hosts, capitals);
    const opened = [network, compare].flatMap((one) => one?.id ?? []);
    const isOfOpened = ({ network: own }: Link) =>
      opened.length === 0 || (own !== null && opened.includes(own));
    const isAsked = wanted || opened.length > 0 || site !== null;
    const links = keepLinks(isAsked ? cooperation.links.filter(isOfOpened) : NO_LINKS);
    const each = linkArcs(links, ground);
    const isGathered = wanted && opened.length === 0;
    const gathered = isGathered ? pairArcs(links, keepNetworks(cooperation.networks), ground) : NO_ARCS.arcs;
    const drawn = pairs === 'all' ? gathered : gathered.slice(0, MOST_PAIRS);
    const own = each.filter((arc) => isLinkOf(arc, site));
    const shared = papers ? paperArcs(papers.of, papers.country, papers.year, ground) : NO_ARCS.arcs;
    const base = opened.length > 0 ? each : [...drawn, ...own];
    const pointable = wanted || opened.length > 0 ? [...each, ...gathered] : own;
    const ways = paths ? pathArcs(paths, ground) : NO_ARCS.arcs;
    return together(
      keepArcs([...base, ...shared, ...ways]),
      keepPointable([...pointable, ...shared, ...ways]),
      ways,
      site,
      drawn.length,
      gathered.length,
    );
  };
}

function isLinkOf({ kind, referent }: Arc, site: string | null): boolean {
  return site !== null && kind !== 'pair' && (referent.site?.includes(site) ?? false);
}

/**
 * Makes what lays links, co-publications and opened networks over the map; with a network open, only its own links are
 * drawn. It remembers its latest answer part by part: what comes out the same is the same object, however many Scenes a
 * brush makes, so that the map has nothing to draw anew.
 */
export function createOverlaySelector(): (cooperation: Cooperation, choice: OverlayChoice) => MapOverlay {
  const selectArcs = createArcsSelector();
  const belonging = keepLatest(membersOf);
  const overlayOf = keepLatest(
    (arcs: OverlayArcs, opened: OverlayMembers): MapOverlay =>
      arcs.arcs.length > 0 || opened.members ? { ...opened, ...arcs } : NO_OVERLAY,
  );
  return (cooperation, choice) => {
    const { network, compare } = choice;
    return overlayOf(selectArcs(cooperation, choice), belonging(network, compare, cooperation.catalog));
  };
}
