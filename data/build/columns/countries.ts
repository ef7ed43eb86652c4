import { COUNTRY_COLUMNS } from '../../../src/model/catalog/catalog.ts';
import { STANDINGS } from '../../../src/model/catalog/research.ts';
import {
  amount,
  choice,
  flag,
  latitude,
  longitude,
  optional,
  text,
  year,
} from '../../../src/model/columns/kinds.ts';
import { UNESCO_FOUNDED } from '../../../src/model/site.ts';

/** Columns of `countries.csv`: those that the application knows as they are, and those that the build alone reads. */
export const COUNTRIES = {
  ...COUNTRY_COLUMNS,
  unesco_electoral_group: optional(choice(['I', 'II', 'III', 'IV', 'V(a)', 'V(b)'])),
  un_subregion: text(),
  asean: flag(),
  apec: flag(),
  asem: flag(),
  eu: flag(),
  g7: flag(),
  g77: flag(),
  mrc: flag(),
  lmc: flag(),
  african_union: flag(),
  arab_league: flag(),
  ufm: flag(),
  oecd: flag(),
  unesco_member_since: optional(year(UNESCO_FOUNDED)),
  rd_percent_gdp: optional(amount()),
  rd_year: optional(year()),
  rd_source: optional(text()),
  researchers_per_million: optional(amount()),
  researchers_year: optional(year()),
  sci_articles: optional(amount()),
  sci_articles_year: optional(year()),
  lat: latitude(),
  lon: longitude(),
  unesco_status: choice(STANDINGS),
  un_member: flag(),
  note: optional(text()),
};
