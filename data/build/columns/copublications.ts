import type { RowOf } from '../../../src/model/columns/column.ts';
import { integer, iso3, text, year } from '../../../src/model/columns/kinds.ts';

const works = () => integer(1, 10_000_000);

/** Columns of `copublications.csv`: works of one year with authors in both countries or territories. */
export const COPUBLICATIONS = {
  from_iso3: iso3(),
  to_iso3: iso3(),
  year: year(),
  papers: works(),
  source: text(),
};
export type CopublicationRow = RowOf<typeof COPUBLICATIONS>;

/** Columns of `copublications-totals.csv`: works of one year with authors there and in any other country or territory. */
export const COPUBLICATION_TOTALS = {
  iso3: iso3(),
  year: year(),
  international_papers: works(),
  source: text(),
};
export type CopublicationTotalRow = RowOf<typeof COPUBLICATION_TOTALS>;
