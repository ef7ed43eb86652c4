import type { LinkType, Network } from '../../model/network.ts';
import type { Iso3, LngLat } from '../../model/site.ts';
import type { Referent } from '../view/referent.ts';

/** What an arc shows, and so its colour: a type of link, or papers with authors at both ends. */
export type ArcKind = LinkType | 'copublication';

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
}

/** To which of the two opened networks a country or site belongs. */
export type Belonging = 'first' | 'second' | 'both';

/** What the charts of cooperation lay over the map. The same View gives the same object. */
export interface MapOverlay {
  readonly arcs: readonly Arc[];
  /** Countries to be filled. */
  readonly countries: ReadonlyMap<Iso3, Belonging>;
  /** Sites of the opened networks, by index, which stay strong while all others recede; null where no network is open. */
  readonly members: ReadonlyMap<number, Belonging> | null;
  /** The opened networks, the one that is compared with last. */
  readonly networks: readonly Network[];
}

/** Nothing laid over. */
export const NO_OVERLAY: MapOverlay = { arcs: [], countries: new Map(), members: null, networks: [] };
