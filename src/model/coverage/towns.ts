import { greatCircleKm } from '../geodesy.ts';
import type { LngLat } from '../site.ts';
import type { GroundPlace } from './ground-file.ts';

/** Nearer than this a point is in the town, and farther than that it is near none, in kilometres. */
const IN_TOWN = 15;
const NEAR_TOWN = 300;

/** The town nearest to a point. */
export interface NearTown {
  readonly place: GroundPlace;
  readonly km: number;
  /** Whether the point is in it. */
  readonly isIn: boolean;
}

/** The nearest town; null where the point lies at sea or far from any. */
export function nearestTown(point: LngLat, places: readonly GroundPlace[]): NearTown | null {
  let nearest: GroundPlace | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const km = greatCircleKm(point, place.lngLat);
    if (km < least) [nearest, least] = [place, km];
  }
  return nearest && least <= NEAR_TOWN ? { place: nearest, km: least, isIn: least <= IN_TOWN } : null;
}
