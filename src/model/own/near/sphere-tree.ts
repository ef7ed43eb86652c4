import { EARTH_RADIUS_KM, toUnitVector } from '../../geodesy.ts';
import { at } from '../../typed.ts';

/** Of so few places each is looked at. */
const LEAF = 8;

/** Kilometres over the ground between places that are so far apart through the Earth, whose radius is 1; given as a square. */
const kmOfChord = (square: number): number =>
  2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(square) / 2));

/**
 * Places of the sphere in a k-d tree (J. L. Bentley, "Multidimensional Binary Search Trees Used for Associative Searching",
 * Communications of the ACM 18 (1975), 509–517). They are kept as points of space, which have neither a date line nor poles, and
 * in which the nearest through the Earth is the nearest over the ground.
 */
export class SphereTree {
  private readonly points: Float64Array;
  /** The index that a point of `points` was given. */
  private readonly order: Uint32Array;
  // What the search under way has found: fields rather than an object for each of a million searches.
  private best = -1;
  private square = Number.POSITIVE_INFINITY;

  /** Longitudes and latitudes in degrees; a place is known by its index. */
  constructor(lngs: ArrayLike<number>, lats: ArrayLike<number>) {
    const count = lngs.length;
    const given = new Float64Array(3 * count);
    for (let index = 0; index < count; index++)
      given.set(toUnitVector([at(lngs, index), at(lats, index)]), 3 * index);
    this.order = Uint32Array.from({ length: count }, (_, index) => index);
    halve(this.order, given, 0);
    this.points = new Float64Array(3 * count);
    this.order.forEach((index, place) => {
      this.points.set(given.subarray(3 * index, 3 * index + 3), 3 * place);
    });
  }

  /** The place nearest to another, of several as near the first, and how far it is over the ground; null where there are none. */
  nearest(lng: number, lat: number): { readonly index: number; readonly km: number } | null {
    this.best = -1;
    this.square = Number.POSITIVE_INFINITY;
    const [x, y, z] = toUnitVector([lng, lat]);
    this.search(x, y, z, 0, this.order.length, 0);
    return this.best < 0 ? null : { index: this.best, km: kmOfChord(this.square) };
  }

  private search(x: number, y: number, z: number, from: number, to: number, axis: number): void {
    if (to - from <= LEAF) {
      for (let place = from; place < to; place++) this.compare(x, y, z, place);
      return;
    }
    const middle = (from + to) >> 1;
    const beyond = (axis === 0 ? x : axis === 1 ? y : z) - at(this.points, 3 * middle + axis);
    const next = (axis + 1) % 3;
    if (beyond < 0) this.search(x, y, z, from, middle, next);
    else this.search(x, y, z, middle + 1, to, next);
    if (beyond * beyond > this.square) return;
    this.compare(x, y, z, middle);
    if (beyond < 0) this.search(x, y, z, middle + 1, to, next);
    else this.search(x, y, z, from, middle, next);
  }

  private compare(x: number, y: number, z: number, place: number): void {
    const dx = x - at(this.points, 3 * place);
    const dy = y - at(this.points, 3 * place + 1);
    const dz = z - at(this.points, 3 * place + 2);
    const square = dx * dx + dy * dy + dz * dz;
    const index = at(this.order, place);
    if (square > this.square || (square === this.square && index > this.best)) return;
    this.best = index;
    this.square = square;
  }
}

/** Puts the middle one along an axis into the middle, those before it before it and those after it after it, and so on in each half. */
function halve(order: Uint32Array, points: Float64Array, axis: number): void {
  if (order.length <= LEAF) return;
  const value = (index: number) => at(points, 3 * index + axis);
  order.sort((a, b) => value(a) - value(b) || a - b);
  const middle = order.length >> 1;
  halve(order.subarray(0, middle), points, (axis + 1) % 3);
  halve(order.subarray(middle + 1), points, (axis + 1) % 3);
}
