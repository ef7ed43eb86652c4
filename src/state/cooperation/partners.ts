import type { Copublications } from '../../model/catalog/copublications.ts';

/** A country or territory with which works are shared. */
export interface Partner {
  /** ISO 3166-1 alpha-3, or `XKX`; not all are countries. */
  readonly code: string;
  /** Works of the year with authors in both. */
  readonly papers: number;
}

/** With whom a country shares works in a year. */
export interface Partners {
  readonly year: number;
  /** The one with most works first, those without any left out. */
  readonly partners: readonly Partner[];
  /** International works of the country in that year; null where the totals lack it. */
  readonly total: number | null;
}

/** Years whose works OpenAlex had not wholly indexed when the table was made (see the table's SOURCES). */
export const INCOMPLETE_FROM = 2022;

/** The year that is shown: the wished one if the table has it, otherwise the latest that is wholly indexed. */
export function yearOfPapers(copublications: Copublications, wished: number | null): number {
  const { years } = copublications;
  if (wished !== null && years.includes(wished)) return wished;
  return years.findLast((year) => year < INCOMPLETE_FROM) ?? years.at(-1) ?? 0;
}

/** The partners of a country in a year (see `yearOfPapers`). */
export function selectPartners(
  copublications: Copublications,
  country: string,
  wished: number | null,
): Partners {
  const year = yearOfPapers(copublications, wished);
  const place = copublications.years.indexOf(year);
  const partners: Partner[] = [];
  for (const { from, to, papers } of copublications.pairs) {
    if (from !== country && to !== country) continue;
    const count = papers[place] ?? 0;
    if (count > 0) partners.push({ code: from === country ? to : from, papers: count });
  }
  partners.sort((a, b) => b.papers - a.papers || a.code.localeCompare(b.code));
  const totalPlace = copublications.totalYears.indexOf(year);
  return { year, partners, total: copublications.totals.get(country)?.[totalPlace] ?? null };
}

/** The country whose co-publications are shown: the only one that is filtered by, otherwise Viet Nam. */
export function countryOfPapers(filtered: readonly string[]): string {
  return (filtered.length === 1 ? filtered[0] : undefined) ?? 'VNM';
}

/** Works that two countries or territories share, for each of the table's years; null where they never shared any. */
export function selectPair(
  { pairs }: Copublications,
  first: string,
  second: string,
): readonly number[] | null {
  const found = pairs.find(
    ({ from, to }) => (from === first && to === second) || (from === second && to === first),
  );
  return found?.papers ?? null;
}
