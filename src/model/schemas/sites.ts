import { z } from 'zod';
import { type CATEGORIES, FIELDS, PRECISIONS, REGIONS, SECTORS } from '../vocabulary.ts';
import * as cell from './cells.ts';

/** Year of the first biosphere reserves. */
const FIRST_RESERVES = 1976;

/** Year in which the Global Geoparks Network began. */
const FIRST_GEOPARKS = 2004;

/** Year of UNESCO's Constitution. */
const UNESCO_FOUNDED = 1945;

const point = { lat: cell.latitude, lon: cell.longitude };

const sourcedPoint = { ...point, coord_precision: cell.choice(PRECISIONS), coord_source: cell.text };

const evidence = {
  website: cell.optional(cell.url),
  source_url: cell.sources,
  verified: cell.yesNo,
  note: cell.optional(cell.text),
};

const CENTRE_STATUSES = ['active', 'renewal-under-review', 'ceased', 'unknown'] as const;

/** A row of `centres.csv`. */
export const centreRow = z.object({
  id: cell.id,
  name_en: cell.text,
  acronym: cell.optional(cell.text),
  name_vi: cell.optional(cell.text),
  category: cell
    .choice(['1', '2', ''])
    .transform((category): (typeof CATEGORIES)[number] => (category === '' ? 'unstated' : category)),
  sector: cell.choice(SECTORS),
  field: cell.choice(FIELDS),
  programme: cell.text,
  scope: cell.choice(['global', 'regional']),
  host_institution: cell.optional(cell.text),
  city: cell.optional(cell.text),
  country_iso3: cell.iso3,
  ...point,
  /** The table has no coord_source, so that its points are its cities' by rule; a better point needs that column first. */
  coord_precision: cell.choice(['city', 'country']),
  approved_year: cell.optional(cell.year(UNESCO_FOUNDED)),
  gc_resolution: cell.optional(cell.text),
  agreement_year: cell.optional(cell.year(UNESCO_FOUNDED)),
  status: cell.choice(CENTRE_STATUSES),
  status_as_of: cell.optional(cell.year(UNESCO_FOUNDED)),
  source_title: cell.optional(cell.text),
  ...evidence,
});
export type CentreRow = z.output<typeof centreRow>;

/** A row of `biosphere-reserves.csv`. */
export const reserveRow = z.object({
  id: cell.id,
  name_en: cell.text,
  name_local: cell.optional(cell.text),
  name_vi: cell.optional(cell.text),
  country_iso3: cell.filledList(cell.iso3),
  transboundary: cell.flag,
  designated_year: cell.year(FIRST_RESERVES),
  extended_years: cell.list(cell.year(FIRST_RESERVES)),
  withdrawn_year: cell.optional(cell.year(FIRST_RESERVES)),
  area_ha: cell.optional(cell.amount),
  unesco_region: cell.choice(REGIONS),
  mab_networks: cell.list(cell.text),
  ...sourcedPoint,
  ...evidence,
});
export type ReserveRow = z.output<typeof reserveRow>;

/** A row of `geoparks.csv`. */
export const geoparkRow = z.object({
  id: cell.id,
  name_en: cell.text,
  name_vi: cell.optional(cell.text),
  country_iso3: cell.filledList(cell.iso3),
  transnational: cell.flag,
  designated_year: cell.year(FIRST_GEOPARKS),
  area_km2: cell.optional(cell.amount),
  regional_network: cell.optional(cell.text),
  unesco_region: cell.choice(REGIONS),
  ...sourcedPoint,
  ...evidence,
});
export type GeoparkRow = z.output<typeof geoparkRow>;
