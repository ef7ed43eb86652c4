import type { Iso3 } from '../site.ts';
import type { DossierTables } from './tables.ts';

/** With whom works are shared. */
export interface PaperPartner {
  /** ISO 3166-1 alpha-3, or `XKX`; not all are countries. */
  readonly code: string;
  readonly papers: number;
  /** Its works in each of the years. */
  readonly byYear: readonly number[];
}

/** The works that countries share with others. */
export interface PapersPart {
  /** The latest year that is wholly indexed. */
  readonly year: number;
  /** The years of the table up to it, ascending. */
  readonly years: readonly number[];
  /** Those with most works in `year` first. */
  readonly partners: readonly PaperPartner[];
  /** How many partners there are in `year`. */
  readonly count: number;
  /** Works with authors in the country and anywhere else, in `year`; null of several countries, whose works would be counted twice. */
  readonly total: number | null;
}

/** So many partners are told. */
const FEW = 8;

/** Works that countries share with those outside; null where nothing is known of them. */
export function papersPart(countries: readonly Iso3[], { papers }: DossierTables): PapersPart | null {
  if (!papers || countries.length === 0) return null;
  const { of: table, year } = papers;
  const years = table.years.filter((each) => each <= year);
  const last = years.indexOf(year);
  const own = new Set(countries);
  const sums = new Map<string, number[]>();
  for (const { from, to, papers: counts } of table.pairs) {
    if (own.has(from) === own.has(to)) continue;
    const other = own.has(from) ? to : from;
    const sum = sums.get(other) ?? years.map(() => 0);
    for (const index of years.keys()) sum[index] = (sum[index] ?? 0) + (counts[index] ?? 0);
    sums.set(other, sum);
  }
  const partners = [...sums]
    .map(([code, byYear]): PaperPartner => ({ code, byYear, papers: byYear[last] ?? 0 }))
    .filter((partner) => partner.papers > 0)
    .sort((a, b) => b.papers - a.papers || a.code.localeCompare(b.code));
  if (partners.length === 0) return null;
  const [only] = countries;
  const place = table.totalYears.indexOf(year);
  const total = countries.length === 1 && only ? (table.totals.get(only)?.[place] ?? null) : null;
  return { year, years, partners: partners.slice(0, FEW), count: partners.length, total };
}
