import { geoInterpolate } from 'd3-geo';
import { wrapDegrees } from '../../model/camera/camera.ts';
import type { GroundShape } from '../../model/camera/screen.ts';
import { EARTH_RADIUS_KM, greatCircleKm } from '../../model/geodesy.ts';
import type { LngLat } from '../../model/site.ts';

/** A point of an arc: degrees, and metres above the ground. */
export type ArcPoint = [lng: number, lat: number, metres: number];

/** Farthest apart that two points of an arc stand, in degrees, and into how many steps the shortest is cut. */
const STEP = 2;
const FEWEST_STEPS = 8;

/** The highest that an arc rises, in metres. */
const HIGHEST = 1_100_000;

/** Nearer than this, in degrees, two places are one, and a place and another's antipode are opposite. */
const TOUCHING = 1e-4;

/** Where Mercator's square ends. */
const LAST_PARALLEL = 85.05;

const DEGREES_PER_KM = 180 / (Math.PI * EARTH_RADIUS_KM);

/** How far two places are apart over the ground, in degrees of a great circle. */
export function greatCircleDegrees(from: LngLat, to: LngLat): number {
  return greatCircleKm(from, to) * DEGREES_PER_KM;
}

/**
 * An arc as lines to draw, in order: one, or two where the flat map's edge parts it. On the globe it rises in the middle by `lift`, a share of
 * its length, and its longitudes run on beyond ±180°, which deck.gl would take for the long way round; on the flat map it
 * keeps to the ground. Empty where both ends are one place.
 */
export function arcPath(from: LngLat, to: LngLat, lift: number, shape: GroundShape): readonly ArcPoint[][] {
  const km = greatCircleKm(from, to);
  const degrees = km * DEGREES_PER_KM;
  if (degrees < TOUCHING) return [];
  const along = wayBetween(from, to, degrees);
  const height = shape === 'globe' ? Math.min(HIGHEST, km * 1000 * lift) : 0;
  const at = (share: number): ArcPoint => {
    // The ends are just where the marks stand, whatever the sines say.
    if (share <= 0) return [...from, 0];
    if (share >= 1) return [...to, 0];
    return [...along(share), Math.sin(Math.PI * share) * height];
  };
  const step = Math.min(STEP / degrees, 1 / FEWEST_STEPS);
  const steps = Math.ceil(1 / step - 1e-9);
  const path = Array.from({ length: steps + 1 }, (_, index) => at(index / steps));
  return shape === 'mercator' ? cutAtEdge(path) : [runOn(path)];
}

/** The great circle's point at a share of the way; between opposite places, any of them will do. */
function wayBetween(from: LngLat, to: LngLat, degrees: number): (share: number) => LngLat {
  if (degrees < 180 - TOUCHING) return geoInterpolate([...from], [...to]);
  // A quarter of the globe from any place lies the equator's point 90° farther east.
  const halfway: LngLat = [from[0] + 90, 0];
  const [first, second] = [geoInterpolate([...from], [...halfway]), geoInterpolate([...halfway], [...to])];
  return (share) => (share < 0.5 ? first(2 * share) : second(2 * share - 1));
}

/** A line whose longitudes never jump. */
function runOn(path: ArcPoint[]): ArcPoint[] {
  let last = path[0]?.[0] ?? 0;
  return path.map(([lng, lat, metres]) => {
    last += wrapDegrees(lng - last);
    return [last, lat, metres];
  });
}

/** A line on the flat map, parted where it leaves one edge for the other, and kept on Mercator's square. */
function cutAtEdge(path: ArcPoint[]): ArcPoint[][] {
  const pieces: ArcPoint[][] = [[]];
  let last: ArcPoint | undefined;
  for (const [lng, lat] of path) {
    const point: ArcPoint = [lng, Math.min(Math.max(lat, -LAST_PARALLEL), LAST_PARALLEL), 0];
    if (last && Math.abs(point[0] - last[0]) > 180) {
      const edge = last[0] > 0 ? 180 : -180;
      const unwrapped = point[0] + 2 * edge;
      const share = unwrapped === last[0] ? 0 : (edge - last[0]) / (unwrapped - last[0]);
      const crossing = last[1] + share * (point[1] - last[1]);
      pieces.at(-1)?.push([edge, crossing, 0]);
      pieces.push([[-edge, crossing, 0]]);
    }
    pieces.at(-1)?.push(point);
    last = point;
  }
  return pieces.filter((piece) => piece.some(([lng, lat]) => lng !== piece[0]?.[0] || lat !== piece[0]?.[1]));
}
