import type { RecordOf } from './columns/column.ts';
import {
  amount,
  choice,
  choiceOr,
  email,
  filledList,
  flag,
  from,
  id,
  iso3,
  list,
  optional,
  point,
  rorId,
  shared,
  sources,
  text,
  url,
  wikidataId,
  word,
  year,
} from './columns/kinds.ts';
import { TERM_RULES } from './register/term.ts';
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
  /** Hectares; null where no source read gives it. */
  areaHectares: from('area_ha', optional(amount())),
  withdrawnYear: optional(year(FIRST_RESERVES)),
  /** Acronyms of regional networks, e.g. `EABRN`. */
  networks: from('mab_networks', list(text())),
};

/** What the first paint knows of geoparks alone; the build makes it of `area_km2` and `regional_network`. */
export const GEOPARK = {
  /** Hectares (square kilometres × 100); null where no source read gives it. */
  areaHectares: optional(amount()),
  networks: list(text()),
};

/** Columns of every table of sites that only cards show. */
export const SITE_CARD = {
  /** Where the point comes from, in the table's words; `background-knowledge` where unsourced. */
  coordinateSource: from('coord_source', text()),
  website: optional(url()),
  /** Addresses or `doc-…` ids; empty where the row is background knowledge. */
  sources: from('source_url', sources()),
  note: optional(text()),
};

/** Columns of `centres.csv` that only cards show. */
export const CENTRE_CARD = {
  /** The host's name in Vietnamese: of a source, or our own translation. */
  hostVi: from('host_institution_vi', optional(text())),
  /** The city's name in Vietnamese, where it has one of its own. */
  cityVi: optional(text()),
  /** Street and house, as the centre's own page prints them. */
  address: optional(text()),
  email: optional(email()),
  /** Working languages, ISO 639-1. */
  languages: list(text()),
  keywords: list(text()),
  /** What the centre does, in one sentence of ours. */
  summary: { en: optional(text()), vi: optional(text()) },
  /** Who gave the Vietnamese name: a source, or this atlas; null where there is none. */
  nameViBy: optional(choice(['source', 'atlas'])),
  rorId: optional(rorId()),
  wikidataId: optional(wikidataId()),
  sourceTitle: optional(text()),
  /** Year of the first agreement with UNESCO. */
  agreementYear: optional(year(UNESCO_FOUNDED)),
  /** Resolution of the General Conference, e.g. `37 C/Resolution 35`. */
  resolution: from('gc_resolution', optional(text())),
};

/** Columns of `biosphere-reserves.csv` that only cards show. */
export const RESERVE_CARD = {
  /** In the language of its country, where a source gives it. */
  nameLocal: optional(text()),
  wikidataId: optional(wikidataId()),
  extendedYears: list(year(FIRST_RESERVES)),
};

/** What only the card of a site shows, loaded apart from the catalog; empty where it is of another kind of site. */
export const DETAILS = {
  ...SITE_CARD,
  ...CENTRE_CARD,
  ...RESERVE_CARD,
  /** The present term of a centre, which `termOf` computes of its events; all null where no agreement is dated. */
  term: {
    /** When it is expected to end, as exact as the date from which it counts. */
    end: optional(text()),
    from: optional(text()),
    years: optional(amount()),
    rule: optional(choice(TERM_RULES)),
  },
  /** Networks that list the site itself. */
  networks: shared<{ readonly id: string; readonly role: string; readonly since: number | null }>(
    'memberships',
  ),
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

/** The facts of a site that only its card shows, loaded apart from the catalog. */
export type SiteDetails = RecordOf<typeof DETAILS>;

/** Whether a site of this status is history. */
export function isFormer(status: Status): boolean {
  return status === 'ceased' || status === 'withdrawn';
}
