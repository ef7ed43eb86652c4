import type { Site } from '../../site.ts';
import type { SiteDetails } from '../../site-details.ts';
import { mapKeys } from '../../typed.ts';
import { type Kind, REGIONS, type Region } from '../../vocabulary.ts';
import { FACTS_OF, type FactId, factsAskedOf, isKnown } from './facts.ts';

/** How often a fact is asked, and of which sites it is not known. */
export interface Gap {
  readonly asked: number;
  readonly missing: readonly Site[];
}

/** The gaps of a fact: everywhere, and by UNESCO's regions. */
export interface FactGaps {
  readonly fact: FactId;
  readonly all: Gap;
  readonly regions: Readonly<Record<Region, Gap>>;
}

/** What is asked of a kind of site, with what is not known of it on a day, ISO 8601. Former sites are left out. */
export function gapsOf(
  kind: Kind,
  sites: readonly Site[],
  details: ReadonlyMap<string, SiteDetails>,
  day: string,
): readonly FactGaps[] {
  const present = sites.filter((site) => site.kind === kind && !site.former);
  return FACTS_OF[kind].map((fact): FactGaps => {
    const asked = present.filter((site) => factsAskedOf(site).includes(fact));
    const missing = asked.filter((site) => {
      const own = details.get(site.id);
      return !own || !isKnown(fact, site, own, day);
    });
    const within = (region: Region): Gap => ({
      asked: asked.filter((site) => site.region === region).length,
      missing: missing.filter((site) => site.region === region),
    });
    return { fact, all: { asked: asked.length, missing }, regions: mapKeys(REGIONS, within) };
  });
}
