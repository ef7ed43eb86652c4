import { toUnitVector } from '../../model/geodesy.ts';
import type { LngLat } from '../../model/site.ts';

/** The cosine of the angle from the middle of the globe up to which a place on it is read: nearer the limb all is squeezed. */
const READ = Math.cos((78 * Math.PI) / 180);

/** A side that shows at least this share of what the best shows is kept: the globe turns only where that shows much more. */
const GOOD_ENOUGH = 0.75;

/** Sides that the globe may turn to: every so many degrees, at latitudes from which land is seen. */
const STEP = 15;
const LATITUDES = [-20, 0, 20, 35];

/** The place that the whole globe is turned to, so that it shows most of the places: `home` if that shows about as many. */
export function sideOfWorld(places: readonly LngLat[], home: LngLat): LngLat {
  const vectors = places.map(toUnitVector);
  const seenFrom = (middle: LngLat) => {
    const [x, y, z] = toUnitVector(middle);
    return vectors.filter(([a, b, c]) => a * x + b * y + c * z > READ).length;
  };
  let [best, most] = [home, seenFrom(home)];
  const atHome = most;
  for (let lng = -180; lng < 180; lng += STEP)
    for (const lat of LATITUDES) {
      const seen = seenFrom([lng, lat]);
      if (seen > most) [best, most] = [[lng, lat], seen];
    }
  return atHome >= most * GOOD_ENOUGH ? home : best;
}
