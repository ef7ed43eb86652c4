import { buildCountryGraph } from '../../../model/graph/country-graph.ts';
import { compareIds } from '../../../model/graph/graph.ts';
import { type GraphMeasures, measureGraph, type NodeMeasures } from '../../../model/graph/graph-measures.ts';
import type { LinkType } from '../../../model/link-types.ts';
import type { Iso3 } from '../../../model/site.ts';
import type { Region } from '../../../model/vocabulary.ts';
import type { Cooperation } from '../../../state/cooperation/cooperation.ts';
import { sameItems } from '../../../state/same-items.ts';
import type { ChartOptionValue } from '../../../state/view/charts.ts';

/** What a cell of the matrix counts. */
export type Shown = ChartOptionValue<'matrix-show'>;

/** A country of the graph and how it stands there. */
export interface Partner extends NodeMeasures {
  readonly country: Iso3;
  /** Null for a country that the tables do not place. */
  readonly region: Region | null;
}

/** What two countries have in common. */
export interface Tie {
  /** Places of the two in `Ties.partners`, the smaller first. */
  readonly first: number;
  readonly second: number;
  /** Ids of the networks of which both are members. */
  readonly networks: readonly string[];
  /** Links that are stated between them. */
  readonly links: number;
  readonly types: readonly LinkType[];
  /** Networks and links together. */
  readonly weight: number;
}

/** The countries that work together, and what joins each two of them. */
export interface Ties {
  /** Those with most partners first. */
  readonly partners: readonly Partner[];
  /** The strongest first. */
  readonly ties: readonly Tie[];
  /** By `pairKey`. */
  readonly byPair: ReadonlyMap<number, Tie>;
  readonly measures: GraphMeasures;
  /** Links that join no two countries: within one country, to organisations, to regions. */
  readonly otherLinks: number;
}

/** The largest number of partners whose pairs have keys of their own. */
const MOST_PARTNERS = 1 << 16;

/** One number for two places, whichever comes first. */
export function pairKey(a: number, b: number): number {
  return a < b ? a * MOST_PARTNERS + b : b * MOST_PARTNERS + a;
}

/** Builds the graph of the countries and measures it. */
export function buildTies(
  { networks, links, catalog }: Pick<Cooperation, 'networks' | 'links' | 'catalog'>,
  hosts: ReadonlyMap<string, Iso3>,
  shown: Shown,
): Ties {
  const counted = {
    networks: shown === 'links' ? [] : networks,
    links: shown === 'networks' ? [] : links,
  };
  const graph = buildCountryGraph({ ...counted, catalog, hosts });
  const measures = measureGraph(graph);
  const partners = graph.nodes
    .flatMap(({ id, key }): Partner[] => {
      const node = measures.nodes.get(id);
      return node ? [{ ...node, country: key, region: catalog.countries.get(key)?.region ?? null }] : [];
    })
    .sort((a, b) => b.degree - a.degree || b.strength - a.strength || compareIds(a.id, b.id));
  const places = new Map(partners.map(({ id }, place) => [id, place]));
  const ties = graph.edges
    .map(({ source, target, ...edge }): Tie => {
      const [a, b] = [places.get(source) ?? 0, places.get(target) ?? 0];
      return {
        first: Math.min(a, b),
        second: Math.max(a, b),
        networks: edge.networks,
        links: edge.links.length,
        types: edge.types,
        weight: edge.weight,
      };
    })
    .sort((a, b) => b.weight - a.weight || a.first - b.first || a.second - b.second);
  return {
    partners,
    ties,
    byPair: new Map(ties.map((tie) => [pairKey(tie.first, tie.second), tie])),
    measures,
    otherLinks: counted.links.length - ties.reduce((sum, tie) => sum + tie.links, 0),
  };
}

/** What the matrix draws, and what it was made of. */
export interface SeenTies {
  readonly cooperation: Cooperation;
  readonly ties: Ties;
}

/**
 * Makes a `buildTies` that remembers its latest answer: filters make new lists with every move of a brush, but mostly of
 * the same networks and links. The same contents give the same object.
 */
export function createTiesSelector(): (cooperation: Cooperation, shown: Shown) => SeenTies {
  let latest: { seen: SeenTies; shown: Shown } | null = null;
  return (cooperation, shown) => {
    const before = latest?.seen.cooperation;
    const sameTies =
      latest?.shown === shown &&
      before?.hosts === cooperation.hosts &&
      sameItems(before.networks, cooperation.networks) &&
      sameItems(before.links, cooperation.links);
    if (latest && sameTies && before) {
      const sameRest =
        sameItems(before.broad, cooperation.broad) &&
        before.linksWithoutYear === cooperation.linksWithoutYear;
      if (!sameRest) latest = { ...latest, seen: { cooperation, ties: latest.seen.ties } };
    } else {
      latest = { seen: { cooperation, ties: buildTies(cooperation, cooperation.hosts, shown) }, shown };
    }
    return latest.seen;
  };
}
