import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import {
  filter,
  filterAttachedWeight,
  presimplify,
  type Ring,
  simplify,
  type Triangle,
} from 'topojson-simplify';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';

const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;
/** How much less than a right angle a needle weighs, and how much more a nearly straight line. */
const SHARPNESS = 0.7;

function toSphere([lng, lat]: readonly [number, number]): [number, number, number] {
  const cosine = Math.cos(lat * RADIANS);
  return [cosine * Math.cos(lng * RADIANS), cosine * Math.sin(lng * RADIANS), Math.sin(lat * RADIANS)];
}

/** Whether a point lies where the flat map is cut: on the antimeridian, or at the south pole's edge. */
export function isOnSeam([lng = 0, lat = 0]: Position): boolean {
  return Math.abs(lng) > 179.98 || lat < -85;
}

/**
 * What a corner `b` of a line weighs: the area in km² of its triangle on the globe, so that a coast keeps as much detail
 * in Chukotka as in Fiji; less where the corner is sharp, so that no thorns are left, as mapshaper does it
 * (https://github.com/mbloch/mapshaper/wiki/Simplification-Tips). The corners where a polygon meets the edge of the flat
 * map weigh without end: losing one opens a gap along the antimeridian.
 */
export function cornerWeight([a, b, c]: Triangle): number {
  if (b[1] < -89.9 || (Math.abs(b[0]) > 179.9999 && !(a[0] === b[0] && c[0] === b[0]))) return Infinity;
  const [ax, ay, az] = toSphere(a);
  const [bx, by, bz] = toSphere(b);
  const [cx, cy, cz] = toSphere(c);
  const [ux, uy, uz, vx, vy, vz] = [ax - bx, ay - by, az - bz, cx - bx, cy - by, cz - bz];
  const twice = Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx);
  const lengths = Math.hypot(ux, uy, uz) * Math.hypot(vx, vy, vz);
  const cosine = lengths > 0 ? (ux * vx + uy * vy + uz * vz) / lengths : 0;
  return (twice / 2) * EARTH_RADIUS_KM ** 2 * (1 - SHARPNESS * cosine);
}

/** Area in km² of a ring, by the cylinder that Lambert's equal-area projection unrolls. */
export function ringKm2(ring: readonly Position[]): number {
  let doubled = 0;
  let [fromLng = 0, fromLat = 0] = ring.at(-1) ?? [];
  for (const [lng = 0, lat = 0] of ring) {
    doubled += (lng - fromLng) * RADIANS * (Math.sin(lat * RADIANS) + Math.sin(fromLat * RADIANS));
    [fromLng, fromLat] = [lng, lat];
  }
  return (Math.abs(doubled) / 2) * EARTH_RADIUS_KM ** 2;
}

/** Area in km² of a polygon's outer ring or rings. */
export function areaKm2(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce((sum, rings) => sum + ringKm2(rings[0] ?? []), 0);
}

/**
 * A presimplified topology thinned to a detail of so many kilometres, the side of the smallest triangle that stays; rings
 * that stand alone and are smaller than `minRingKm2` go, those that border another stay, so that no gap opens.
 */
export function thin<T extends Objects>(
  weighed: Topology<T>,
  detailKm: number,
  minRingKm2: number,
): Topology<T> {
  const thinned = simplify(weighed, detailKm ** 2);
  const isKept = filterAttachedWeight(thinned, minRingKm2, ringKm2 as (ring: Ring) => number);
  // A geometry that loses all its rings leaves its collection, so the objects keep their types.
  return filter(thinned, isKept) as Topology<T>;
}

/** Features thinned to several details, weighed only once; `at` gives them for one detail in kilometres. */
export function createThinner<G extends Geometry, P extends object | null>(
  features: readonly Feature<G, P>[],
) {
  const all: FeatureCollection<G, P> = { type: 'FeatureCollection', features: [...features] };
  const weighed = presimplify(topology({ all }) as Topology<{ all: GeometryCollection }>, cornerWeight);
  return {
    at(detailKm: number, minRingKm2: number): Feature<G, P>[] {
      const thinned = thin(weighed, detailKm, minRingKm2);
      // Thinning changes the points of a geometry, not its type or its properties.
      return (feature(thinned, thinned.objects.all) as unknown as FeatureCollection<G, P>).features;
    },
  };
}
