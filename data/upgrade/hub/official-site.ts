import type { Iso3, LngLat } from '../../../src/model/site.ts';

/** A site as UNESCO's Data Hub gives it, in our units. */
export interface OfficialSite {
  /** UNESCO's own identifier: `VNCat2004`, `APVN01`. */
  readonly key: string;
  /** `mab001 row 17 (VNCat2004)`. */
  readonly place: string;
  readonly name: string;
  readonly countries: readonly Iso3[];
  readonly isTransboundary: boolean;
  /** Year of designation; null where the data set does not know it. */
  readonly year: number | null;
  readonly extendedYears: readonly number[];
  readonly hectares: number | null;
  readonly point: LngLat | null;
  readonly website: string | null;
  /** UNESCO's page on it. */
  readonly page: string | null;
}

/** Whether a point has two decimals at most: a kilometre, or degrees and minutes written with a point. */
export function isCoarse([lng, lat]: LngLat): boolean {
  return [lng, lat].every((degrees) => (String(degrees).split('.')[1] ?? '').length <= 2);
}
