import { EARTH_RADIUS_KM, toUnitVector } from '../geodesy.ts';
import type { LngLat } from '../site.ts';
import { at } from '../typed.ts';
import { EVERYWHERE } from './centres.ts';
import type { Points } from './ground-index.ts';

/** A centre to which distances are measured, and which regions it counts for, as bits. */
export interface Aim {
  readonly lngLat: LngLat;
  readonly regions: number;
}

/** How far each point is from its nearest aim, and which that is. */
export interface Reach {
  /** In kilometres over the ground; infinite where there is none. */
  readonly km: Float64Array;
  /** The place of the aim among those asked; -1 where there is none. */
  readonly nearest: Int16Array;
}

/** Kilometres of the angle whose cosine is the dot product of two unit vectors. */
const kmOfDot = (dot: number): number => EARTH_RADIUS_KM * Math.acos(Math.min(1, Math.max(-1, dot)));

/** The cosine of a distance: a place is within it where the dot product is as large or larger. */
export const dotOfKm = (km: number): number => Math.cos(km / EARTH_RADIUS_KM);

/** The greatest dot product that has been found for each point, and whose it is. */
interface Closeness {
  readonly dots: Float64Array;
  readonly nearest: Int16Array;
}

/** Brings one more aim to what has been found. */
function approach({ dots, nearest }: Closeness, points: Points, aim: Aim, index: number): void {
  const { count, vectors, regions } = points;
  const [x, y, z] = toUnitVector(aim.lngLat);
  const isEverywhere = aim.regions === EVERYWHERE;
  // Indexed as it stands: a function between would cost ten times what the sum does.
  for (let point = 0, offset = 0; point < count; point++, offset += 3) {
    if (!isEverywhere && ((regions[point] ?? 0) & aim.regions) === 0) continue;
    const dot = (vectors[offset] ?? 0) * x + (vectors[offset + 1] ?? 0) * y + (vectors[offset + 2] ?? 0) * z;
    if (dot > (dots[point] ?? 0)) {
      dots[point] = dot;
      nearest[point] = index;
    }
  }
}

/** Nothing found yet: no dot product is as small. */
const noneFound = (count: number): Closeness => ({
  dots: new Float64Array(count).fill(-2),
  nearest: new Int16Array(count).fill(-1),
});

function reachOf({ dots, nearest }: Closeness): Reach {
  return {
    km: dots.map((dot, point) => (at(nearest, point) < 0 ? Number.POSITIVE_INFINITY : kmOfDot(dot))),
    nearest,
  };
}

/** The distance of every point to the nearest of the aims, by dot products: the greater, the nearer. Of aims at one place the first is named. */
export function measureReach(points: Points, aims: readonly Aim[]): Reach {
  const found = noneFound(points.count);
  aims.forEach((aim, index) => {
    approach(found, points, aim, index);
  });
  return reachOf(found);
}

/** The same after some more aims, which are numbered after the `count` first; what was measured before stays as it is. */
export function extendReach(points: Points, before: Reach, aims: readonly Aim[], count: number): Reach {
  const found: Closeness = {
    dots: before.km.map((km) => (km === Number.POSITIVE_INFINITY ? -2 : dotOfKm(km))),
    nearest: before.nearest.slice(),
  };
  aims.forEach((aim, index) => {
    approach(found, points, aim, count + index);
  });
  // Where nothing came nearer, the distance is the very same number as before.
  return {
    nearest: found.nearest,
    km: found.dots.map((dot, point) =>
      at(found.nearest, point) === at(before.nearest, point) ? at(before.km, point) : kmOfDot(dot),
    ),
  };
}

/** Measures as aims are added one after the other: after each, what has been found so far may be asked for. */
export function growReach(points: Points) {
  const found = noneFound(points.count);
  let count = 0;
  return {
    add: (aim: Aim) => {
      approach(found, points, aim, count++);
    },
    dots: found.dots,
  };
}
