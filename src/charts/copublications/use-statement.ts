import { copublicationsTexts } from '../../i18n/charts/copublications.ts';
import { useI18n, useTexts } from '../../i18n/i18n-context.tsx';
import { INCOMPLETE_FROM, type Partner, type Partners } from '../../state/cooperation/partners.ts';
import { useApp } from '../../state/use-app.ts';
import type { ChartTable } from '../frame/table.ts';

/** What the co-publications of a country say: the finding, the cautions, and the partners that are listed as a table. */
export function useStatement(
  country: string,
  { year, partners, total }: Partners,
  listed: readonly Partner[],
  years: readonly number[],
  nameOf: (code: string) => string,
): { readonly finding: string; readonly notes: readonly string[]; readonly table: ChartTable } {
  const { formats } = useI18n();
  const text = useTexts(copublicationsTexts);
  const catalog = useApp((state) => state.catalog);
  const shareOf = (papers: number) => (total === null ? null : papers / Math.max(1, total));

  const findingOf = (first: Partner | undefined) => {
    if (!first) return text.none(nameOf(country), year);
    const [name, papers] = [nameOf(first.code), formats.count(first.papers)];
    const share = shareOf(first.papers);
    return total === null || share === null
      ? text.findingWithoutTotal(nameOf(country), year, name, papers)
      : text.finding(nameOf(country), year, formats.count(total), name, papers, formats.share(share));
  };
  const incomplete = years.filter((candidate) => candidate >= INCOMPLETE_FROM);
  return {
    finding: findingOf(partners[0]),
    notes: [
      text.wholeCounting,
      ...(incomplete.length > 0 ? [text.incomplete(formats.list(incomplete.map(String)))] : []),
      ...(partners.some(({ code }) => !catalog.countries.has(code)) ? [text.territories] : []),
    ],
    table: {
      columns: [
        { label: text.columns.partner },
        { label: text.columns.papers, format: formats.count },
        { label: text.columns.share, format: formats.share },
      ],
      rows: listed.map(({ code, papers }) => [nameOf(code), papers, shareOf(papers)]),
    },
  };
}
