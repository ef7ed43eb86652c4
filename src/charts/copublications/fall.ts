import type { Copublications } from '../../model/catalog/copublications.ts';
import { INCOMPLETE_FROM, selectPartners } from '../../state/cooperation/partners.ts';

/** A number of a year that is smaller than that of the year before. */
export interface Fall {
  readonly year: number;
  readonly before: number;
  readonly now: number;
}

/** A fall of a country's works with authors abroad, and with whom most of them went. */
export interface TotalFall extends Fall {
  readonly partners: readonly (Omit<Fall, 'year'> & { readonly code: string })[];
}

/** Partners that are named. */
const MOST_NAMED = 3;

/**
 * Whether a country had fewer works with authors abroad in a year than in the one before; null where it had not, and where
 * the year is one that reads low for all.
 */
export function findFall(copublications: Copublications, country: string, year: number): TotalFall | null {
  const totals = copublications.totals.get(country);
  const place = copublications.totalYears.indexOf(year);
  const [before, now] = [totals?.[place - 1], totals?.[place]];
  if (year >= INCOMPLETE_FROM || before === undefined || now === undefined || now >= before) return null;
  // Between two countries there are not the numbers of every year.
  const hasPairs = copublications.years.includes(year) && copublications.years.includes(year - 1);
  const papersIn = (wanted: number) =>
    hasPairs ? selectPartners(copublications, country, wanted).partners : [];
  const latest = new Map(papersIn(year).map(({ code, papers }) => [code, papers]));
  const partners = papersIn(year - 1)
    .map(({ code, papers }) => ({ code, before: papers, now: latest.get(code) ?? 0 }))
    .filter((partner) => partner.now < partner.before)
    .sort((a, b) => a.now - a.before - (b.now - b.before) || (a.code < b.code ? -1 : 1))
    .slice(0, MOST_NAMED);
  return { year, before, now, partners };
}
