import type { Site } from '../../model/site.ts';

/** A first and a last year, both inclusive. */
export type Years = readonly [first: number, last: number];

/** The years in which sites began, and those of the present range: a link, a brush or the play may begin before the first site. */
export function yearsToChoose(sites: readonly Site[], since: Years | null): Years {
  const years = [...sites.flatMap(({ year }) => year ?? []), ...(since ?? [])];
  return [Math.min(...years), Math.max(...years)];
}

/** The range that was typed; null where it is none, or reaches beyond the years that there are to choose. */
export function rangeOfTexts(from: unknown, to: unknown, [first, last]: Years): Years | null {
  const range: Years = [Number(from), Number(to)];
  const isYear = (year: number) => Number.isInteger(year) && year >= first && year <= last;
  return range.every(isYear) && range[0] <= range[1] ? range : null;
}
