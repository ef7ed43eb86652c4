import type { Site } from '../site.ts';
import { KINDS, type Kind } from '../vocabulary.ts';

/** How many sites there were, by kind, at the end of each year. */
export interface GrowthPart {
  /** Consecutive, from the first designation to the latest that the tables could know. */
  readonly years: readonly number[];
  /** Sums by kind, one number a year; only kinds of which there is one. */
  readonly kinds: readonly { readonly kind: Kind; readonly sums: readonly number[] }[];
  /** Sites of the present without a year. */
  readonly withoutYear: number;
}

/** The growth of the sites of the present, by year of designation or approval; null where no year is known. */
export function growthOf(own: readonly Site[], last: number): GrowthPart | null {
  const present = own.filter(({ former }) => !former);
  const known = present.flatMap(({ year }) => (year === null ? [] : [year]));
  if (known.length === 0) return null;
  const first = Math.min(...known);
  const years = Array.from({ length: Math.max(last, ...known) - first + 1 }, (_, index) => first + index);
  const kinds = KINDS.filter((kind) => present.some((site) => site.kind === kind && site.year !== null)).map(
    (kind) => {
      const dated = present.flatMap((site) => (site.kind === kind && site.year !== null ? [site.year] : []));
      return { kind, sums: years.map((year) => dated.filter((each) => each <= year).length) };
    },
  );
  return { years, kinds, withoutYear: present.length - known.length };
}
