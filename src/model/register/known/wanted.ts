import type { Centre, Iso3, Site } from '../../site.ts';
import type { SiteDetails } from '../../site-details.ts';
import { completenessOf } from './completeness.ts';
import type { FactId } from './facts.ts';

/** What is looked for first in a centre, in this order: until when it may bear UNESCO's name, by what right, and how to reach it. */
export const URGENT: readonly FactId[] = [
  'term',
  'approval',
  'resolution',
  'host',
  'status',
  'website',
  'address',
  'email',
];

/** Where facts are wanted first. */
export type Nearness = 'viet-nam' | 'asean' | 'world';
const NEARNESS: readonly Nearness[] = ['viet-nam', 'asean', 'world'];

/** A fact that is not known and that somebody should find. */
export interface Wanted {
  readonly site: Centre;
  readonly fact: FactId;
  readonly nearness: Nearness;
  /** When the term ended for which no renewal is known, ISO 8601; null where the fact is another one, or no agreement is dated. */
  readonly passed: string | null;
}

/**
 * The facts that are wanted most on a day, ISO 8601, at most `count`, one for each active centre of category 2: the first of `URGENT` that
 * is not known. Those of Viet Nam come first, then ASEAN's; among these a term that has passed, a term that is not known, and the others
 * in the order of `URGENT`; then those of which the status is the oldest.
 */
export function mostWanted(
  sites: readonly Site[],
  details: ReadonlyMap<string, SiteDetails>,
  asean: ReadonlySet<Iso3>,
  day: string,
  count: number,
): readonly Wanted[] {
  const near = ({ countries }: Site): Nearness => {
    if (countries.includes('VNM')) return 'viet-nam';
    return countries.some((iso3) => asean.has(iso3)) ? 'asean' : 'world';
  };
  const wanted = sites.flatMap((site): Wanted[] => {
    const own = details.get(site.id);
    if (site.kind !== 'centre' || site.category !== '2' || site.status !== 'active' || !own) return [];
    const missing = completenessOf(site, own, day)?.missing ?? [];
    const fact = URGENT.find((urgent) => missing.includes(urgent));
    return fact ? [{ site, fact, nearness: near(site), passed: fact === 'term' ? own.term.end : null }] : [];
  });
  const rank = ({ fact, passed }: Wanted) => (passed === null ? 1 + URGENT.indexOf(fact) : 0);
  return wanted
    .sort(
      (a, b) =>
        NEARNESS.indexOf(a.nearness) - NEARNESS.indexOf(b.nearness) ||
        rank(a) - rank(b) ||
        (a.site.statusAsOf ?? 0) - (b.site.statusAsOf ?? 0) ||
        a.site.id.localeCompare(b.site.id),
    )
    .slice(0, count);
}
