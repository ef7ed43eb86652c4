import {
  amount,
  choice,
  filledList,
  flag,
  id,
  iso3,
  latitude,
  longitude,
  optional,
  text,
  year,
  yesNo,
} from '../../../src/model/columns/kinds.ts';
import { CENTRE, FIRST_RESERVES, RESERVE, UNESCO_FOUNDED } from '../../../src/model/site.ts';
import { CENTRE_CARD, RESERVE_CARD, SITE_CARD } from '../../../src/model/site-details.ts';
import { FIELDS, PRECISIONS, REGIONS, SECTORS } from '../../../src/model/vocabulary.ts';

/*
 * Each table has the columns of `src/model/site.ts`, which the application knows as they are, and those named here. The build
 * makes of them what all sites share, or checks with them.
 */

/** Year in which the Global Geoparks Network began. */
const FIRST_GEOPARKS = 2004;

const SHARED = {
  id: id(),
  name_en: text(),
  name_vi: optional(text()),
  lat: latitude(),
  lon: longitude(),
  verified: yesNo(),
};

const DESIGNATED = {
  country_iso3: filledList(iso3()),
  unesco_region: choice(REGIONS),
  coord_precision: choice(PRECISIONS),
};

/** Columns of `centres.csv`. */
export const CENTRES = {
  ...SHARED,
  sector: choice(SECTORS),
  field: choice(FIELDS),
  country_iso3: iso3(),
  coord_precision: choice(['site', 'campus', 'approximate', 'city', 'country']),
  approved_year: optional(year(UNESCO_FOUNDED)),
  status: choice(['active', 'renewal-under-review', 'ceased', 'unknown']),
  ...CENTRE,
  ...CENTRE_CARD,
  ...SITE_CARD,
};

/** Columns of `biosphere-reserves.csv`. */
export const RESERVES = {
  ...SHARED,
  ...DESIGNATED,
  transboundary: flag(),
  designated_year: year(FIRST_RESERVES),
  ...RESERVE,
  ...RESERVE_CARD,
  ...SITE_CARD,
};

/** Columns of `geoparks.csv`. */
export const GEOPARKS = {
  ...SHARED,
  ...DESIGNATED,
  transnational: flag(),
  designated_year: year(FIRST_GEOPARKS),
  area_km2: optional(amount()),
  regional_network: optional(text()),
  ...SITE_CARD,
};
