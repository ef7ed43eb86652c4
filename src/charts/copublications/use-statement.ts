import { copublicationsTexts } from '../../i18n/charts/copublications.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import type { Copublications } from '../../model/catalog/copublications.ts';
import {
  INCOMPLETE_FROM,
  type Partner,
  type Partners,
  yearOfPapers,
} from '../../state/cooperation/partners.ts';
import { useApp } from '../../state/use-app.ts';
import type { ChartTable } from '../frame/table.ts';
import { findFall } from './fall.ts';
import { findPartners } from './finding.ts';
import { type TableOf, tableOfPartners, tableOfYears } from './table.ts';

/** Partners that have a column of their own in the table of years on the page; a file has all. */
const MOST_COLUMNS = 5;

/** What the co-publications of a country say: the finding, the cautions, and a table for the page and for a file. */
export function useStatement(asked: {
  readonly copublications: Copublications | null;
  readonly country: string;
  readonly shown: Partners;
  /** The partners that answer the search. */
  readonly listed: readonly Partner[];
  readonly tableOf: TableOf;
  readonly nameOf: (code: string) => string;
}): {
  readonly finding: string;
  readonly notes: readonly string[];
  readonly table: ChartTable;
  readonly fileTable: () => ChartTable;
} {
  const { copublications, country, shown, listed, tableOf, nameOf } = asked;
  const { year, partners } = shown;
  const i18n = useI18n();
  const { formats } = i18n;
  const { count } = formats;
  const text = useTexts(copublicationsTexts);
  const catalog = useApp((state) => state.catalog);

  const noteFall = () => {
    const fall = copublications && findFall(copublications, country, year);
    if (!fall) return [];
    const lost = fall.partners.map((partner) =>
      text.fallWith(nameOf(partner.code), count(partner.before), count(partner.now)),
    );
    return [text.fall(year, count(fall.now), count(fall.before - fall.now), lost.join(', '))];
  };
  const noteYears = () => {
    if (!copublications) return [];
    const { years, totalYears } = copublications;
    const incomplete = years.filter((candidate) => candidate >= INCOMPLETE_FROM);
    return [
      text.lastYears(yearOfPapers(copublications, null), totalYears.at(-1) ?? 0),
      ...(incomplete.length > 0 ? [text.incomplete(formats.list(incomplete.map(String)))] : []),
      text.pairYears(formats.list(years.map(String))),
    ];
  };
  const writing = { text, formats, nameOf };
  const tableWith = (columns: number) =>
    tableOf === 'years' && copublications
      ? tableOfYears(copublications, country, listed.slice(0, columns), writing)
      : tableOfPartners(shown, listed, writing);
  return {
    finding: findPartners(country, shown, nameOf, i18n),
    notes: [
      ...noteFall(),
      ...noteYears(),
      text.wholeCounting,
      ...(partners.some(({ code }) => !catalog.countries.has(code)) ? [text.territories] : []),
    ],
    table: tableWith(MOST_COLUMNS),
    fileTable: () => tableWith(listed.length),
  };
}
