import { z } from 'zod';
import { REGIONS } from '../vocabulary.ts';
import * as cell from './cells.ts';

/** A row of `countries.csv`. */
export const countryRow = z.object({
  iso3: cell.iso3,
  iso2: z.string().regex(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166-1 alpha-2)'),
  name_en: cell.text,
  name_vi: cell.text,
  unesco_region: cell.choice(REGIONS),
  unesco_electoral_group: cell.optional(cell.choice(['I', 'II', 'III', 'IV', 'V(a)', 'V(b)'])),
  un_subregion: cell.text,
  asean: cell.flag,
  apec: cell.flag,
  asem: cell.flag,
  eu: cell.flag,
  g7: cell.flag,
  g77: cell.flag,
  mrc: cell.flag,
  lmc: cell.flag,
  african_union: cell.flag,
  arab_league: cell.flag,
  ufm: cell.flag,
  oecd: cell.flag,
  unesco_member_since: cell.optional(cell.year(1945)),
  rd_percent_gdp: cell.optional(cell.amount),
  rd_year: cell.optional(cell.year()),
  rd_source: cell.optional(cell.text),
  researchers_per_million: cell.optional(cell.amount),
  researchers_year: cell.optional(cell.year()),
  sci_articles: cell.optional(cell.amount),
  sci_articles_year: cell.optional(cell.year()),
  lat: cell.latitude,
  lon: cell.longitude,
  unesco_status: cell.choice(['member', 'associate', 'observer', 'non-member']),
  un_member: cell.flag,
  note: cell.optional(cell.text),
});
export type CountryRow = z.output<typeof countryRow>;
