import type { Table } from '../reading/table.ts';
import type { Tables } from '../reading/tables.ts';

/** Reports years of facts that lie beyond the edition, and pairs of years in the wrong order. */
export function checkYears(tables: Tables, editionYear: number): void {
  const { centres, reserves, geoparks, countries, networks } = tables;
  const latest = editionYear + 1;
  checkLatest(centres, ['approved_year', 'agreement_year', 'status_as_of'], latest);
  checkLatest(reserves, ['designated_year', 'extended_years', 'withdrawn_year'], latest);
  checkLatest(geoparks, ['designated_year'], latest);
  checkLatest(countries, ['unesco_member_since', 'rd_year', 'researchers_year', 'sci_articles_year'], latest);
  checkLatest(networks, ['start_year'], latest);
  checkLatest(tables.members, ['since'], latest);
  checkLatest(tables.links, ['year'], latest);
  checkLatest(tables.copublications, ['year'], latest);
  checkLatest(tables.totals, ['year'], latest);

  for (const entry of reserves?.entries ?? []) {
    const { designated_year: designated, withdrawn_year: withdrawn, extended_years: extended } = entry.value;
    if (withdrawn !== null && withdrawn < designated) {
      reserves?.complain(entry, 'withdrawn_year', `is before the year of designation, ${designated}`);
    }
    if (extended.some((year) => year < designated)) {
      reserves?.complain(entry, 'extended_years', `is before the year of designation, ${designated}`);
    }
  }
  for (const entry of networks?.entries ?? []) {
    const { start_year: start, end_year: end } = entry.value;
    if (start !== null && end !== null && end < start) {
      networks?.complain(entry, 'end_year', `is before the first year, ${start}`);
    }
  }
}

function checkLatest<T>(
  table: Table<T> | null,
  columns: readonly (keyof T & string)[],
  latest: number,
): void {
  for (const entry of table?.entries ?? []) {
    for (const column of columns) {
      const years: readonly unknown[] = [entry.value[column]].flat();
      if (years.some((year) => Number(year) > latest)) {
        table?.complain(entry, column, `is after ${latest}, the year after this edition`);
      }
    }
  }
}
