import type { Category, Field, Precision, Region, Sector, Status } from './vocabulary.ts';

/** Longitude and latitude in degrees, WGS 84, in that order. */
export type LngLat = readonly [lng: number, lat: number];

/** An ISO 3166-1 alpha-3 code of a row of `countries.csv`. */
export type Iso3 = string;

/** What every site has, whatever its kind. */
interface SiteBase {
  /** Position in `catalog.sites`; the Scene names sites by it. */
  readonly index: number;
  readonly id: string;
  /** `vi` and `local` only where a source gives them. */
  readonly name: { readonly en: string; readonly vi: string | null; readonly local: string | null };
  readonly field: Field;
  readonly sector: Sector;
  /** At least one; a transboundary site belongs to each. */
  readonly countries: readonly Iso3[];
  /** UNESCO's region: a reserve's or geopark's as listed, a centre's from its country. */
  readonly region: Region;
  readonly lngLat: LngLat;
  readonly precision: Precision;
  /** The point is background knowledge or only the country's: drawn hollow. */
  readonly approximate: boolean;
  /** A page that was read names the site. */
  readonly verified: boolean;
  readonly status: Status;
  /** Ceased or withdrawn: history, shown only when asked for. */
  readonly former: boolean;
  /** Year of designation, or of approval by the General Conference; null where no source gives it. */
  readonly year: number | null;
}

export interface Centre extends SiteBase {
  readonly kind: 'centre';
  readonly category: Category;
  readonly acronym: string | null;
  readonly programme: string;
  readonly scope: 'global' | 'regional';
  readonly host: string | null;
  readonly city: string | null;
  /** Year in which the source showed `status`. */
  readonly statusAsOf: number | null;
}

export interface BiosphereReserve extends SiteBase {
  readonly kind: 'biosphere-reserve';
  /** Hectares; null where no source read gives it. */
  readonly areaHectares: number | null;
  readonly withdrawnYear: number | null;
  /** Acronyms of regional networks, e.g. `EABRN`. */
  readonly networks: readonly string[];
}

export interface Geopark extends SiteBase {
  readonly kind: 'geopark';
  /** Hectares (square kilometres × 100); null where no source read gives it. */
  readonly areaHectares: number | null;
  readonly networks: readonly string[];
}

/** A place that UNESCO recognises. */
export type Site = Centre | BiosphereReserve | Geopark;

/** The facts of a site that only its card shows, loaded apart from the catalog. */
export interface SiteDetails {
  readonly website: string | null;
  /** Addresses or `doc-…` ids; empty where the row is background knowledge. */
  readonly sources: readonly string[];
  readonly sourceTitle: string | null;
  /** Where the point comes from, in the table's words; `background-knowledge` where unsourced. */
  readonly coordinateSource: string;
  /** Year of the first agreement with UNESCO. */
  readonly agreementYear: number | null;
  /** Resolution of the General Conference, e.g. `37 C/Resolution 35`. */
  readonly resolution: string | null;
  readonly extendedYears: readonly number[];
  readonly note: string | null;
  /** Networks that list the site itself. */
  readonly networks: readonly { readonly id: string; readonly role: string; readonly since: number | null }[];
}
