import type { RecordOf } from './columns/column.ts';
import {
  choice,
  choiceOr,
  filledList,
  flag,
  from,
  id,
  iso3,
  list,
  optional,
  point,
  text,
  word,
  year,
} from './columns/kinds.ts';
import { CATEGORIES, FIELDS, PRECISIONS, REGIONS, SECTORS, STATUSES, type Status } from './vocabulary.ts';

/** Longitude and latitude in degrees, WGS 84, in that order. */
export type LngLat = readonly [lng: number, lat: number];

/** An ISO 3166-1 alpha-3 code of a row of `countries.csv`. */
export type Iso3 = string;

/** Year of UNESCO's Constitution. */
export const UNESCO_FOUNDED = 1945;

/** An `active` older than this many years says only what was known then (data/tables/centres.SOURCES.md). */
export const YEARS_UNTIL_STALE = 6;

/** Year of the first biosphere reserves. */
export const FIRST_RESERVES = 1976;

/** What the first paint knows of every site. The tables write some of it each in its own way, so the build makes it of them. */
export const SITE = {
  /** `vi` of a source, or our own where `nameViBy` of the details says so. */
  name: { en: text(), vi: optional(text()) },
  field: choice(FIELDS),
  sector: choice(SECTORS),
  /** At least one; a transboundary site belongs to each. */
  countries: filledList(iso3()),
  /** UNESCO's region: a reserve's or geopark's as listed, a centre's from its country. */
  region: choice(REGIONS),
  lngLat: point(),
  precision: choice(PRECISIONS),
  /** The point is background knowledge or only the country's: drawn hollow. */
  approximate: flag(),
  /** A page that was read names the site. */
  verified: flag(),
  status: choice(STATUSES),
  /** Year of designation, or of approval by the General Conference; null where no source gives it. */
  year: optional(year()),
};

/** Columns of `centres.csv` that only centres have, for the first paint. */
export const CENTRE = {
  category: choiceOr(CATEGORIES, 'unstated'),
  acronym: optional(text()),
  programme: word(),
  scope: choice(['global', 'regional']),
  host: from('host_institution', optional(text())),
  city: optional(text()),
  /** Year in which the source showed `status`. */
  statusAsOf: optional(year(UNESCO_FOUNDED)),
};

/** What the first paint knows of centres from `network-members.csv`: ids of the networks that list them, in any role. */
export const CENTRE_NETWORKS = { memberOf: list(id()) };

/** Columns of `biosphere-reserves.csv` that only reserves have, for the first paint. */
export const RESERVE = {
  withdrawnYear: optional(year(FIRST_RESERVES)),
  /** Acronyms of regional networks, e.g. `EABRN`. */
  networks: from('mab_networks', list(text())),
};

/** What the first paint knows of geoparks alone; the build makes it of `regional_network`. */
export const GEOPARK = {
  networks: list(text()),
};

/** What every site has, whatever its kind. */
interface SiteBase extends RecordOf<typeof SITE> {
  /** Position in `catalog.sites`; the Scene names sites by it. */
  readonly index: number;
  readonly id: string;
  /** Ceased or withdrawn: history, shown only when asked for. */
  readonly former: boolean;
}

export interface Centre extends SiteBase, RecordOf<typeof CENTRE>, RecordOf<typeof CENTRE_NETWORKS> {
  readonly kind: 'centre';
}

export interface BiosphereReserve extends SiteBase, RecordOf<typeof RESERVE> {
  readonly kind: 'biosphere-reserve';
}

export interface Geopark extends SiteBase, RecordOf<typeof GEOPARK> {
  readonly kind: 'geopark';
}

/** A place that UNESCO recognises. */
export type Site = Centre | BiosphereReserve | Geopark;

/** Whether a site of this status is history. */
export function isFormer(status: Status): boolean {
  return status === 'ceased' || status === 'withdrawn';
}
