import type { Spending } from '../../src/model/catalog/chronicle.ts';
import type { WholeTables } from './reading/tables.ts';

/** What each country spends on research and development, where the table knows it with year and source. */
export function buildSpending({ countries }: WholeTables): readonly Spending[] {
  return countries.entries.flatMap(({ value }) => {
    const { iso3, rd_percent_gdp: percent, rd_year: year, rd_source: source } = value;
    return percent === null || year === null || source === null ? [] : [{ iso3, percent, year, source }];
  });
}
