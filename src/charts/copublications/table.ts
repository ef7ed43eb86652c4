import type { CopublicationsTexts } from '../../i18n/charts/copublications.ts';
import type { Formats } from '../../i18n/format.ts';
import type { Copublications } from '../../model/catalog/copublications.ts';
import {
  INCOMPLETE_FROM,
  type Partner,
  type Partners,
  selectPair,
} from '../../state/cooperation/partners.ts';
import type { ChartTable } from '../frame/table.ts';

/** What the rows of the table are: the partners of the year that is shown, or the years. */
export const TABLES = ['partners', 'years'] as const;
export type TableOf = (typeof TABLES)[number];

/** What tables are written with. */
interface Writing {
  readonly text: CopublicationsTexts;
  readonly formats: Formats;
  readonly nameOf: (code: string) => string;
}

/** The partners of a year, each with its works and its share of all. */
export function tableOfPartners(
  { total }: Partners,
  listed: readonly Partner[],
  { text, formats, nameOf }: Writing,
): ChartTable {
  return {
    columns: [
      { label: text.columns.partner },
      { label: text.columns.papers, format: formats.count },
      { label: text.columns.share, format: formats.share },
    ],
    rows: listed.map(({ code, papers }) => [
      nameOf(code),
      papers,
      total === null ? null : papers / Math.max(1, total),
    ]),
  };
}

/** The years, each with all works with authors abroad, and those with each of some partners as far as there are numbers. */
export function tableOfYears(
  copublications: Copublications,
  country: string,
  partners: readonly Partner[],
  { text, formats, nameOf }: Writing,
): ChartTable {
  const { totalYears, totals, years } = copublications;
  const all = totals.get(country);
  const pairs = partners.map(({ code }) => selectPair(copublications, country, code));
  return {
    columns: [
      { label: text.year },
      { label: text.total, format: formats.count },
      ...partners.map(({ code }) => ({ label: text.pair(nameOf(code)), format: formats.count })),
      { label: text.columns.indexed },
    ],
    rows: totalYears.map((year, place) => [
      // A year is no quantity: it has no marks between its digits.
      String(year),
      all?.[place] ?? null,
      ...pairs.map((pair) => (years.includes(year) ? (pair?.[years.indexOf(year)] ?? 0) : null)),
      year >= INCOMPLETE_FROM ? text.indexed.partly : text.indexed.wholly,
    ]),
  };
}
