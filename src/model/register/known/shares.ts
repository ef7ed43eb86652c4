import type { Site } from '../../site.ts';
import type { SiteDetails } from '../../site-details.ts';
import { completenessOf } from './completeness.ts';

/** Stands behind every share: nothing is asked of a former site. */
const NOT_ASKED = 2;

/** Which share of what is asked of each site is known on a day (ISO 8601), 0 to 1, in the order of the sites; 2 where nothing is asked. */
export const sharesKnown = (
  sites: readonly Site[],
  details: ReadonlyMap<string, SiteDetails>,
  day: string,
): Float64Array =>
  Float64Array.from(sites, (site) => {
    const own = details.get(site.id);
    const told = own && completenessOf(site, own, day);
    return told ? told.known / told.asked : NOT_ASKED;
  });
