import type { RecordOf } from '../columns/column.ts';
import { choice, from, id, iso2, iso3, list, point, text } from '../columns/kinds.ts';
import type { Iso3, Site } from '../site.ts';
import { GROUPS, REGIONS } from '../vocabulary.ts';
import type { Edition } from './edition.ts';

/** Columns of `countries.csv` that the first paint needs as they are. */
export const COUNTRY_COLUMNS = {
  iso3: iso3(),
  iso2: iso2(),
  name: { en: text(), vi: text() },
  region: from('unesco_region', choice(REGIONS)),
};

/** What the first paint knows of a country. */
export const COUNTRY = {
  ...COUNTRY_COLUMNS,
  groups: list(choice(GROUPS)),
  /** Where a label of the country stands. */
  lngLat: point(),
};
export type Country = RecordOf<typeof COUNTRY>;

/** What the first paint knows of a network that has sites: its name, to filter by. */
export const SITE_NETWORK = { id: id(), name: { en: text(), vi: text() } };
export type SiteNetwork = RecordOf<typeof SITE_NETWORK>;

/** Everything that the first paint needs to know. Immutable. */
export interface Catalog extends Edition {
  /** Reserves and geoparks first, centres last: the order in which marks are drawn. */
  readonly sites: readonly Site[];
  readonly countries: ReadonlyMap<Iso3, Country>;
  readonly siteById: ReadonlyMap<string, Site>;
  /** The networks that have sites, by id, in the order of their table. */
  readonly networks: ReadonlyMap<string, SiteNetwork>;
}
