import type { Iso3, LngLat, Site } from '../site.ts';
import type { Group, Region } from '../vocabulary.ts';

/** A row of `countries.csv`, as far as first paint needs it. */
export interface Country {
  readonly iso3: Iso3;
  readonly iso2: string;
  readonly name: { readonly en: string; readonly vi: string };
  readonly region: Region;
  readonly groups: readonly Group[];
  /** Where a label of the country stands. */
  readonly lngLat: LngLat;
}

/** Everything that the first paint needs to know. Immutable. */
export interface Catalog {
  /** Date on which the tables were compiled, ISO 8601. */
  readonly compiled: string;
  /** Reserves and geoparks first, centres last: the order in which marks are drawn. */
  readonly sites: readonly Site[];
  readonly countries: ReadonlyMap<Iso3, Country>;
  readonly siteById: ReadonlyMap<string, Site>;
}
