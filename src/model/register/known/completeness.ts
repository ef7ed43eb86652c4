import type { Site } from '../../site.ts';
import type { SiteDetails } from '../../site-details.ts';
import { type FactId, factsAskedOf, isKnown } from './facts.ts';

/** How much of what is asked of a site the tables know. */
export interface Completeness {
  /** How many facts are asked of it. */
  readonly asked: number;
  /** How many of these are known. */
  readonly known: number;
  readonly missing: readonly FactId[];
  /** The earliest year in which a fact was found that may have changed since: a centre's status, the start of its term. Null: none is dated. */
  readonly oldest: number | null;
}

/** How much is known of a site on a day, ISO 8601. Null for a former site, of which nothing is asked any more. */
export function completenessOf(site: Site, details: SiteDetails, day: string): Completeness | null {
  if (site.former) return null;
  const asked = factsAskedOf(site);
  const missing = asked.filter((fact) => !isKnown(fact, site, details, day));
  const { from } = details.term;
  const years = [
    ...(site.kind === 'centre' && site.statusAsOf !== null ? [site.statusAsOf] : []),
    ...(from === null ? [] : [Number(from.slice(0, 4))]),
  ];
  return {
    asked: asked.length,
    known: asked.length - missing.length,
    missing,
    oldest: years.length > 0 ? Math.min(...years) : null,
  };
}
