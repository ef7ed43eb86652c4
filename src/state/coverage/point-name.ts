import type { Ground } from '../../model/coverage/ground-file.ts';
import { nearestTown } from '../../model/coverage/towns.ts';
import type { LngLat } from '../../model/site.ts';
import type { DistanceWords } from './words.ts';

/** Where a centre is thought of, by the nearest town. */
export function nameOfPoint(point: LngLat, { places }: Ground, words: DistanceWords): string {
  const { text } = words;
  const town = nearestTown(point, places);
  const at = words.place(point);
  if (!town) return `${at}, ${text.whatIf.sea}`;
  const name = words.nameOfPlace(town.place);
  return town.isIn ? text.whatIf.inPlace(name) : `${at}, ${text.whatIf.near(name, words.km(town.km))}`;
}
