import { geoAzimuthalEqualArea, geoEqualEarth } from 'd3-geo';
import type { LngLat } from '../site.ts';
import { isOneOf } from '../typed.ts';

/** Maps whose projection stays as it is, however the camera moves over them: all keep areas in proportion. */
export const PLANE_SHAPES = ['equal-earth', 'pacific', 'north-pole', 'south-pole'] as const;
export type PlaneShape = (typeof PLANE_SHAPES)[number];

export function isPlaneShape(shape: string): shape is PlaneShape {
  return isOneOf(PLANE_SHAPES, shape);
}

/** A point of a plane, in radii of the Earth from its middle: to the right, and down. */
export type PlanePoint = readonly [x: number, y: number];

/** A map of the whole Earth, or of half of it, laid flat. */
export interface Plane {
  /** What lies in the middle. */
  readonly centre: LngLat;
  /** Half of its width and height, in radii of the Earth. */
  readonly half: PlanePoint;
  /** d3-geo's projection, one radius of the Earth a pixel, its middle at the origin. */
  readonly projection: () => ReturnType<typeof geoEqualEarth>;
  /** Where a place stands; null where the map does not show it. */
  readonly project: (lngLat: LngLat) => PlanePoint | null;
  /** The place at a point; null outside of the map. */
  readonly invert: (point: PlanePoint) => LngLat | null;
}

/** Longitudes of the meridians in the middle. */
const GREENWICH = 0;
const PACIFIC = 150;

/**
 * Equal Earth (B. Šavrič, T. Patterson and B. Jenny, "The Equal Earth map projection", International Journal of
 * Geographical Information Science 33 (2019), 454–465), around a meridian.
 */
function equalEarth(meridian: number): Plane {
  const projection = () => geoEqualEarth().rotate([-meridian, 0]).scale(1).translate([0, 0]);
  const unit = projection();
  const [right = 0] = unit([meridian + 180 - 1e-9, 0]) ?? [];
  const [, down = 0] = unit([meridian, -90]) ?? [];
  return {
    centre: [meridian, 0],
    half: [right, down],
    projection,
    project: (lngLat) => unit([...lngLat]),
    invert([x, y]) {
      if (Math.abs(y) > down) return null;
      const place = unit.invert?.([x, y]);
      // Beyond the edge d3-geo goes on around the Earth: a place counts where it stands at its own point.
      const back = place && unit(place);
      return place && back && Math.hypot(back[0] - x, back[1] - y) < 1e-3 ? place : null;
    },
  };
}

/** Lambert's azimuthal equal-area projection (1772) of the half of the Earth around a pole, Greenwich straight below it. */
function polar(pole: 90 | -90): Plane {
  const projection = () =>
    geoAzimuthalEqualArea()
      .rotate([pole > 0 ? 0 : 180, -pole])
      .scale(1)
      .translate([0, 0])
      .clipAngle(90);
  const unit = projection();
  return {
    centre: [0, pole],
    half: [Math.SQRT2, Math.SQRT2],
    projection,
    project: (lngLat) => (lngLat[1] * pole >= 0 ? unit([...lngLat]) : null),
    invert: (point) => (Math.hypot(...point) <= Math.SQRT2 ? (unit.invert?.([...point]) ?? null) : null),
  };
}

const PLANES: Readonly<Record<PlaneShape, Plane>> = {
  'equal-earth': equalEarth(GREENWICH),
  pacific: equalEarth(PACIFIC),
  'north-pole': polar(90),
  'south-pole': polar(-90),
};

export function planeOf(shape: PlaneShape): Plane {
  return PLANES[shape];
}

/** The place of a plane that is nearest to a point, on the line from its middle. */
export function nearestPlace(plane: Plane, [x, y]: PlanePoint): LngLat {
  const found = plane.invert([x, y]);
  if (found) return found;
  let [inside, outside] = [0, 1];
  for (let step = 0; step < 30; step++) {
    const share = (inside + outside) / 2;
    if (plane.invert([x * share, y * share])) inside = share;
    else outside = share;
  }
  return plane.invert([x * inside, y * inside]) ?? plane.centre;
}
