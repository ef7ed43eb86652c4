import {
  type Camera,
  eyeDistance,
  globeRadius,
  type Viewport,
  viewportCentre,
  WORLD_SIZE,
} from './camera.ts';
import { fromUnitVector, toUnitVector, type UnitVector } from './geodesy.ts';
import type { LngLat } from './site.ts';

/** The two ways in which the Earth is laid on the screen. */
export type GroundShape = 'globe' | 'mercator';

/** A point of the map's element, in CSS pixels from its top left corner. */
export interface ScreenPlace {
  x: number;
  y: number;
}

/**
 * One camera's way from the ground to the screen and back, the same as MapLibre's to a fraction of a pixel. Prepared
 * once a camera, so that a hundred thousand points cost about a millisecond.
 */
export interface Screen {
  /**
   * Puts the point of a ground vector (see `toGround`) into `at`; false, with `at` as it was, beyond the horizon. Of the
   * copies of the flat world it takes the one nearest to the ground x `around`, or else to the camera.
   */
  place(x: number, y: number, z: number, at: ScreenPlace, around?: number): boolean;
  /** The point of the element at which a place stands, on the element or off it; null beyond the horizon. */
  project(lngLat: LngLat): ScreenPlace | null;
  /** The place at a point of the element, with longitudes beyond ±180° on the flat world's copies; null off the ground. */
  unproject(point: Readonly<ScreenPlace>): LngLat | null;
}

/** A place as `Screen.place` wants it: a unit vector, or x and y of the Mercator square, 0…1 from the north-west. */
export function toGround([lng, lat]: LngLat, shape: GroundShape): UnitVector {
  if (shape === 'globe') return toUnitVector([lng, lat]);
  const bounded = Math.min(Math.max(lat, -89.9), 89.9);
  return [
    lng / 360 + 0.5,
    0.5 - Math.log(Math.tan(Math.PI / 4 + bounded * (Math.PI / 360))) / (2 * Math.PI),
    0,
  ];
}

type Matrix = readonly [UnitVector, UnitVector, UnitVector];

/** The camera's way from the ground to the screen and back. */
export function createScreen(camera: Camera, viewport: Viewport, shape: GroundShape): Screen {
  const globe = shape === 'globe';
  const distance = eyeDistance(viewport);
  const centre = viewportCentre(viewport);
  const size = globe ? globeRadius(camera) : WORLD_SIZE * 2 ** camera.zoom;
  const [originX, originY] = toGround(camera.lngLat, 'mercator');
  const turn = rotation(camera, globe);
  // Ground vectors count from the globe's middle, one radius below the camera's place, or from a corner of the square.
  const start: UnitVector = globe
    ? scale(toUnitVector(camera.lngLat), size)
    : [originX * size, -originY * size, 0];
  const [shiftX, shiftY, shiftZ] = multiply(turn, start);
  const eye = scale(add(start, multiplyTransposed(turn, [0, 0, distance])), 1 / size);
  const upright = globe ? size : -size;

  function place(x: number, y: number, z: number, at: ScreenPlace, around = originX): boolean {
    if (globe && x * eye[0] + y * eye[1] + z * eye[2] < 1) return false;
    const right = (globe ? x : x - Math.round(x - around)) * size;
    const up = y * upright;
    const out = z * size;
    const depth = distance - (turn[2][0] * right + turn[2][1] * up + turn[2][2] * out - shiftZ);
    if (depth <= 0) return false;
    const enlarge = distance / depth;
    at.x = centre.x + enlarge * (turn[0][0] * right + turn[0][1] * up + turn[0][2] * out - shiftX);
    at.y = centre.y - enlarge * (turn[1][0] * right + turn[1][1] * up + turn[1][2] * out - shiftY);
    return true;
  }

  return {
    place,
    project(lngLat) {
      const at = { x: 0, y: 0 };
      return place(...toGround(lngLat, shape), at) ? at : null;
    },
    unproject({ x, y }) {
      const ray = multiplyTransposed(turn, [x - centre.x, centre.y - y, -distance]);
      if (globe) {
        const along = whereRayMeetsGlobe(eye, ray);
        return along === null ? null : fromUnitVector(add(eye, scale(ray, along)));
      }
      if (ray[2] >= 0) return null;
      const [right, up] = add(eye, scale(ray, -eye[2] / ray[2]));
      return -up < 0 || -up > 1 ? null : fromMercator(right, -up);
    },
  };
}

/**
 * Where a place stands on the screen, or null beyond the horizon: what every label, marker and hit test must ask,
 * because MapLibre's own `project` also answers for the far side of the globe.
 */
export function projectToScreen(
  lngLat: LngLat,
  camera: Camera,
  viewport: Viewport,
  shape: GroundShape = 'globe',
) {
  return createScreen(camera, viewport, shape).project(lngLat);
}

/** The place at a point of the screen, or null where there is no ground. */
export function unprojectFromScreen(
  point: Readonly<ScreenPlace>,
  camera: Camera,
  viewport: Viewport,
  shape: GroundShape = 'globe',
): LngLat | null {
  return createScreen(camera, viewport, shape).unproject(point);
}

/** The place at x and y of the Mercator square, 0…1 from the north-west; the inverse of `toGround`. */
export function fromMercator(x: number, y: number): LngLat {
  const lat = (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 4) * (360 / Math.PI);
  return [x * 360 - 180, lat];
}

/** How many times `ray` lies between the eye and the near side of the sphere of radius 1; null where it misses. */
function whereRayMeetsGlobe(eye: UnitVector, ray: UnitVector): number | null {
  const square = dot(ray, ray);
  const half = dot(eye, ray) / square;
  const inside = half * half - (dot(eye, eye) - 1) / square;
  return inside < 0 || half > 0 ? null : -half - Math.sqrt(inside);
}

/** Turns ground axes into the eye's: x right, y up, z towards the eye. The rows are those of MapLibre's matrices. */
function rotation({ lngLat, bearing, pitch }: Camera, globe: boolean): Matrix {
  const [lng, lat] = globe ? lngLat : [0, 0];
  const [sinLng, cosLng] = sinCos(lng);
  const [sinLat, cosLat] = sinCos(lat);
  const [sinBearing, cosBearing] = sinCos(bearing);
  const [sinPitch, cosPitch] = sinCos(pitch);
  const east: UnitVector = [cosLng, 0, -sinLng];
  const north: UnitVector = [-sinLng * sinLat, cosLat, -cosLng * sinLat];
  const out: UnitVector = [sinLng * cosLat, sinLat, cosLng * cosLat];
  const right = add(scale(east, cosBearing), scale(north, -sinBearing));
  const ahead = add(scale(east, sinBearing), scale(north, cosBearing));
  return [
    right,
    add(scale(ahead, cosPitch), scale(out, sinPitch)),
    add(scale(ahead, -sinPitch), scale(out, cosPitch)),
  ];
}

function sinCos(degrees: number): readonly [number, number] {
  const radians = (degrees * Math.PI) / 180;
  return [Math.sin(radians), Math.cos(radians)];
}

function dot(a: UnitVector, b: UnitVector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function add(a: UnitVector, b: UnitVector): UnitVector {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

function scale(a: UnitVector, by: number): UnitVector {
  return [a[0] * by, a[1] * by, a[2] * by];
}

function multiply(matrix: Matrix, vector: UnitVector): UnitVector {
  return [dot(matrix[0], vector), dot(matrix[1], vector), dot(matrix[2], vector)];
}

function multiplyTransposed([a, b, c]: Matrix, [x, y, z]: UnitVector): UnitVector {
  return add(add(scale(a, x), scale(b, y)), scale(c, z));
}
