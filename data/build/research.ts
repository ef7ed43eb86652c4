import type { RESEARCH } from '../../src/model/catalog/research.ts';
import type { RowOf } from '../../src/model/columns/column.ts';
import type { WholeTables } from './reading/tables.ts';

/** What each country has of research, each figure with its year, and since when it is in UNESCO. */
export function buildResearch({ countries }: WholeTables): readonly RowOf<typeof RESEARCH>[] {
  return countries.entries.map(({ value }) => ({
    iso3: value.iso3,
    rd_percent_gdp: value.rd_percent_gdp,
    rd_year: value.rd_year,
    rd_source: value.rd_source,
    researchers_per_million: value.researchers_per_million,
    researchers_year: value.researchers_year,
    sci_articles: value.sci_articles,
    sci_articles_year: value.sci_articles_year,
    unesco_status: value.unesco_status,
    unesco_member_since: value.unesco_member_since,
  }));
}
