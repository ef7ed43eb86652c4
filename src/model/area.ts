import { greatCircleKm } from './geodesy.ts';
import type { LngLat } from './site.ts';

/** A box between two meridians and two parallels, in degrees; where `west` is greater than `east` it crosses the date line. */
export interface BoxArea {
  readonly kind: 'box';
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** All that lies within `km` kilometres of a place, over the ground. */
export interface CircleArea {
  readonly kind: 'circle';
  readonly lngLat: LngLat;
  readonly km: number;
}

/** What a freehand line encloses: its corners in order, the last joined to the first; each side goes the short way round. */
export interface ShapeArea {
  readonly kind: 'shape';
  readonly corners: readonly LngLat[];
}

/** A part of the Earth's surface that a reader has drawn. */
export type Area = BoxArea | CircleArea | ShapeArea;

/** Corners that a shape has at least and at most: more would not fit into a link. */
export const CORNERS = { least: 3, most: 60 } as const;

/** The largest circle, in kilometres: half of the Earth's circumference. */
export const LARGEST_CIRCLE_KM = 20_000;

/** A circle around a place, which is rounded as a link carries it: what is shown is what is shared. */
export function circleAround([lng, lat]: LngLat, km: number): CircleArea {
  return { kind: 'circle', lngLat: [Number(lng.toFixed(2)), Number(lat.toFixed(2))], km };
}

/** The longitude nearest to `around` that names the same meridian. */
function near(lng: number, around: number): number {
  return lng - 360 * Math.round((lng - around) / 360);
}

/**
 * Whether a point lies within the corners, by the even-odd rule along its parallel (W. R. Franklin, "PNPOLY", 1970) on the
 * flat map of longitudes and latitudes, unrolled from the first corner on.
 */
function isInShape(corners: readonly LngLat[], [lng, lat]: LngLat): boolean {
  let inside = false;
  const [start] = corners;
  if (!start) return false;
  let from: LngLat = start;
  // Each corner is unrolled from the one before, so that a shape over the date line stays in one piece.
  const ring: LngLat[] = corners.map((corner) => {
    from = [near(corner[0], from[0]), corner[1]];
    return from;
  });
  const middle = ring.reduce((sum, corner) => sum + corner[0], 0) / ring.length;
  const x = near(lng, middle);
  let a = from;
  for (const b of ring) {
    if (a[1] > lat !== b[1] > lat && x < a[0] + ((lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0]))
      inside = !inside;
    a = b;
  }
  return inside;
}

/** Whether a place lies in an area, its edge included as far as numbers go. */
export function isInArea(area: Area, lngLat: LngLat): boolean {
  if (area.kind === 'circle') return greatCircleKm(area.lngLat, lngLat) <= area.km;
  if (area.kind === 'shape') return isInShape(area.corners, lngLat);
  const { west, south, east, north } = area;
  const [lng, lat] = lngLat;
  const within = west <= east ? lng >= west && lng <= east : lng >= west || lng <= east;
  return within && lat >= south && lat <= north;
}
