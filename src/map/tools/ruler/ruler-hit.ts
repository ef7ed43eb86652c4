import type { Catalog } from '../../../model/catalog/catalog.ts';
import type { LngLat } from '../../../model/site.ts';
import { rulerCode } from '../../../state/view/ruler-code.ts';
import type { Hit } from '../../marks/pick-marks.ts';

/**
 * The point of the ruler that a click sets: the site that it hits, the middle of the ring, or else the place under it; null
 * off the Earth.
 */
export function rulerCodeOf(hit: Hit | null, place: LngLat | null, { sites }: Catalog): string | null {
  if (hit?.kind === 'cluster') return rulerCode(hit.cluster.lngLat);
  const site = hit?.kind === 'sites' ? sites[hit.indices[0] ?? -1] : undefined;
  return site?.id ?? (place && rulerCode(place));
}
