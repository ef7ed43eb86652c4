import type { Formats } from '../../i18n/format.ts';
import type { Area } from '../../model/area.ts';
import { destination } from '../../model/geodesy.ts';
import type { LngLat, Site } from '../../model/site.ts';

/** Radii of the rings of reach, in kilometres. */
export const REACH_KM = [500, 1000, 2000] as const;

/** A line on the ground that the reader has asked for. Its longitudes run on beyond ±180°, without a leap. */
export interface DrawnLine {
  readonly kind: 'reach' | 'area' | 'ruler';
  readonly line: readonly LngLat[];
  /** What it is, and where that stands. */
  readonly label: string | null;
  readonly labelAt: LngLat | null;
  /** Places that it marks. */
  readonly dots: readonly LngLat[];
}

/** The centres that are only thought of, whatever countries are filled by. */
export const thoughtDots = (dots: readonly LngLat[]): readonly DrawnLine[] =>
  dots.length > 0 ? [{ kind: 'ruler', line: [], label: null, labelAt: null, dots }] : [];

/** How large the places are that a line marks, and how wide their edge, in CSS pixels. */
export const DOT = { radius: 4, width: 2 } as const;

/** Points of a circle. */
const CIRCLE_POINTS = 180;
/** Degrees between two points of a straight side. */
const SIDE_STEP = 1;

/** The longitudes of a line without leaps, counted on from its first. */
function unrolled(line: readonly LngLat[]): readonly LngLat[] {
  let last = line[0]?.[0] ?? 0;
  return line.map(([lng, lat]) => {
    last = lng - 360 * Math.round((lng - last) / 360);
    return [last, lat];
  });
}

/** The places at a great-circle distance from another, clockwise from the north, the last the same as the first. */
function circleLine(lngLat: LngLat, km: number): readonly LngLat[] {
  const around = Array.from({ length: CIRCLE_POINTS + 1 }, (_, at) =>
    destination(lngLat, (at * 360) / CIRCLE_POINTS, km),
  );
  return unrolled(around);
}

/** Straight sides on the map of longitudes and latitudes, as `isInArea` sees them, with enough points for any other map. */
function sidesLine(corners: readonly LngLat[]): readonly LngLat[] {
  const closed = unrolled([...corners, ...corners.slice(0, 1)]);
  return closed.flatMap((to, index): LngLat[] => {
    const from = closed[index - 1];
    if (!from) return [to];
    const steps = Math.max(
      1,
      Math.ceil(Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])) / SIDE_STEP),
    );
    return Array.from({ length: steps }, (_, step) => {
      const share = (step + 1) / steps;
      return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    });
  });
}

/** The edge of an area. */
export function areaLine(area: Area): readonly LngLat[] {
  if (area.kind === 'circle') return circleLine(area.lngLat, area.km);
  if (area.kind === 'shape') return sidesLine(area.corners);
  const { west, south, north } = area;
  const east = area.east < west ? area.east + 360 : area.east;
  const along = Array.from({ length: 5 }, (_, at) => west + ((east - west) * at) / 4);
  // Corners on the long sides, too, so that each step goes the way of the box.
  return sidesLine([
    ...along.map((lng): LngLat => [lng, south]),
    ...along.reverse().map((lng): LngLat => [lng, north]),
  ]);
}

/** The rings of reach around a site, each with its radius in the north, and the edge of the area that is filtered by. */
export function drawnLines(area: Area | null, reachOf: Site | null, formats: Formats): readonly DrawnLine[] {
  const rings = reachOf
    ? REACH_KM.map((km): DrawnLine => {
        const line = circleLine(reachOf.lngLat, km);
        const label = `${formats.count(km)} km`;
        return { kind: 'reach', line, label, labelAt: line[0] ?? null, dots: [] };
      })
    : [];
  if (!area) return rings;
  return [...rings, { kind: 'area', line: areaLine(area), label: null, labelAt: null, dots: [] }];
}
