import { geoInterpolate } from 'd3-geo';
import { wrapDegrees } from '../../model/camera/camera.ts';
import type { GroundShape } from '../../model/camera/screen.ts';
import { EARTH_RADIUS_KM, greatCircleKm } from '../../model/geodesy.ts';
import type { LngLat } from '../../model/site.ts';
import type { ArcLine } from '../../theme/arc-colours.ts';

/** A point of an arc: degrees, and metres above the ground. */
export type ArcPoint = [lng: number, lat: number, metres: number];

/** Farthest apart that two points of an arc stand, in degrees, and into how many steps the shortest is cut. */
const STEP = 2;
const FEWEST_STEPS = 8;

/** Lengths of a dash and the gap after it, in degrees along the ground; on short arcs less, so that dashes are seen. */
const DASHES: Readonly<Record<Exclude<ArcLine, 'solid'>, readonly [dash: number, gap: number]>> = {
  dashed: [1.6, 1],
  dotted: [0.45, 0.75],
};
const FEWEST_DASHES = 4;

/** The highest that an arc rises, in metres. */
const HIGHEST = 1_100_000;

/** Nearer than this, in degrees, two places are one, and a place and another's antipode are opposite. */
const TOUCHING = 1e-4;

/** Where Mercator's square ends. */
const LAST_PARALLEL = 85.05;

const DEGREES_PER_KM = 180 / (Math.PI * EARTH_RADIUS_KM);

/**
 * An arc as lines to draw, in order: the whole, or its dashes. On the globe it rises in the middle by `lift`, a share of
 * its length, and its longitudes run on beyond ±180°, which deck.gl would take for the long way round; on the flat map it
 * keeps to the ground and is cut there. Empty where both ends are one place.
 */
export function arcPath(
  from: LngLat,
  to: LngLat,
  line: ArcLine,
  lift: number,
  shape: GroundShape,
): readonly ArcPoint[][] {
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
  const paths = stretchesOf(line, degrees).map(([start, end]) => {
    const steps = Math.ceil((end - start) / step - 1e-9);
    return Array.from({ length: steps + 1 }, (_, index) => at(start + ((end - start) * index) / steps));
  });
  return shape === 'mercator' ? paths.flatMap(cutAtEdge) : paths.map(runOn);
}

/** The great circle's point at a share of the way; between opposite places, any of them will do. */
function wayBetween(from: LngLat, to: LngLat, degrees: number): (share: number) => LngLat {
  if (degrees < 180 - TOUCHING) return geoInterpolate([...from], [...to]);
  // A quarter of the globe from any place lies the equator's point 90° farther east.
  const halfway: LngLat = [from[0] + 90, 0];
  const [first, second] = [geoInterpolate([...from], [...halfway]), geoInterpolate([...halfway], [...to])];
  return (share) => (share < 0.5 ? first(2 * share) : second(2 * share - 1));
}

/** What of an arc is drawn, as shares of its way; a dash at either end. */
function stretchesOf(line: ArcLine, degrees: number): readonly (readonly [start: number, end: number])[] {
  if (line === 'solid') return [[0, 1]];
  const [dash, gap] = DASHES[line];
  const count = Math.max(FEWEST_DASHES, Math.round((degrees + gap) / (dash + gap)));
  const unit = 1 / (count * dash + (count - 1) * gap);
  return Array.from({ length: count }, (_, index) => {
    const start = index * (dash + gap) * unit;
    return [start, index === count - 1 ? 1 : start + dash * unit];
  });
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
