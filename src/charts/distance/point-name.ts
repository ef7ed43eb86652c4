import type { Ground, GroundPlace } from '../../model/coverage/ground-file.ts';
import { greatCircleKm } from '../../model/geodesy.ts';
import type { LngLat } from '../../model/site.ts';
import type { DistanceWords } from './words.ts';

/** Nearer than this a point is in the town, and farther than that it is near none, in kilometres. */
const IN_TOWN = 15;
const NEAR_TOWN = 300;

/** Where a centre is thought of, by the nearest town. */
export function nameOfPoint(point: LngLat, { places }: Ground, words: DistanceWords): string {
  const { text } = words;
  let nearest: GroundPlace | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const km = greatCircleKm(point, place.lngLat);
    if (km < least) [nearest, least] = [place, km];
  }
  const at = words.place(point);
  if (!nearest || least > NEAR_TOWN) return `${at}, ${text.whatIf.sea}`;
  const name = words.nameOfPlace(nearest);
  return least <= IN_TOWN ? text.whatIf.inPlace(name) : `${at}, ${text.whatIf.near(name, words.km(least))}`;
}
