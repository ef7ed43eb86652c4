import { keepReferent, type Referent } from '../../state/view/referent.ts';

/** The referent of a field, of a region, or of both. */
export function referentOfFieldRegion(field: string | null, region: string | null): Referent {
  return keepReferent({ field, region });
}
