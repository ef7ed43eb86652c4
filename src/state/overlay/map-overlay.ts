import type { LinkType } from '../../model/link-types.ts';
import type { Link, LinkEnd, Network } from '../../model/network.ts';
import type { Iso3, LngLat } from '../../model/site.ts';
import type { Referent } from '../view/referent.ts';

/** What an arc shows, and so its colour: a type of link, all links of two countries, or papers with authors at both ends. */
export type ArcKind = LinkType | 'pair' | 'copublication';

/** A link as the map draws it: part of a great circle between two places. */
export interface Arc {
  /** Unique among the arcs of an overlay, and the same as long as it joins the same. */
  readonly key: string;
  readonly from: LngLat;
  readonly to: LngLat;
  readonly kind: ArcKind;
  /** 0…1, the strongest arc has 1: the width. */
  readonly weight: number;
  /** What it joins, to be lit together with the charts' marks. */
  readonly referent: Referent;
  /** Who stands at its two ends. */
  readonly ends: readonly [LinkEnd, LinkEnd];
  /** The links that it stands for; none of papers. */
  readonly links: readonly Link[];
  /** Works that both ends share, and of which year; null of links. */
  readonly papers: { readonly count: number; readonly year: number } | null;
}

/** How many pairs of countries have links, and how many of them are drawn. */
export interface PairCount {
  readonly drawn: number;
  readonly all: number;
}

/** To which of the two opened networks a country or site belongs. */
export type Belonging = 'first' | 'second' | 'both';

/** What the charts of cooperation lay over the map. The same View gives the same object. */
export interface MapOverlay {
  /** What is drawn while nothing is pointed at. */
  readonly arcs: readonly Arc[];
  /** The ways between two that are told among them, or else the links of the selected site, beside which all others recede; none where none is selected. */
  readonly chosen: ReadonlySet<string>;
  /** Every link that passes, and every pair of countries, as an arc: drawn once it is pointed at. */
  readonly pointable: readonly Arc[];
  /** Where links are gathered to pairs of countries, how many there are; null where each link is an arc of its own. */
  readonly pairs: PairCount | null;
  /** Countries to be filled. */
  readonly countries: ReadonlyMap<Iso3, Belonging>;
  /** Sites of the opened networks, by index, which stay strong while all others recede; null where no network is open. */
  readonly members: ReadonlyMap<number, Belonging> | null;
  /** The opened networks, the one that is compared with last. */
  readonly networks: readonly Network[];
}

/** The arcs of an overlay. */
export type OverlayArcs = Pick<MapOverlay, 'arcs' | 'chosen' | 'pointable' | 'pairs'>;

/** What opened networks lay over the map. */
export type OverlayMembers = Omit<MapOverlay, keyof OverlayArcs>;

/** No arcs. */
export const NO_ARCS: OverlayArcs = { arcs: [], chosen: new Set(), pointable: [], pairs: null };

/** Nothing laid over. */
export const NO_OVERLAY: MapOverlay = { ...NO_ARCS, countries: new Map(), members: null, networks: [] };
