import { fromUnitVector, toUnitVector, type UnitVector } from '../geodesy.ts';
import type { LngLat } from '../site.ts';
import {
  type Camera,
  eyeDistance,
  globeRadius,
  type Viewport,
  viewportCentre,
  WORLD_SIZE,
} from './camera.ts';
import { isPlaneShape, nearestPlace, type PlaneShape, planeOf } from './plane.ts';
import { createPlaneScreen } from './plane-screen.ts';
import type { Screen, ScreenPlace } from './screen-types.ts';

export type { Screen, ScreenPlace };

/** The ways in which the Earth is laid on the screen: those of the map engine, and those of the vector map alone. */
export type GroundShape = 'globe' | 'mercator' | PlaneShape;

/**
 * A place as `Screen.place` wants it: a unit vector, x and y of the Mercator square, 0…1 from the north-west, or a point
 * of a plane, which is NaN where the plane does not show the place.
 */
export function toGround([lng, lat]: LngLat, shape: GroundShape): UnitVector {
  if (shape === 'globe') return toUnitVector([lng, lat]);
  if (isPlaneShape(shape)) {
    const [x, y] = planeOf(shape).project([lng, lat]) ?? [Number.NaN, Number.NaN];
    return [x, y, 0];
  }
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
  if (isPlaneShape(shape)) return createPlaneScreen(camera, viewport, planeOf(shape));
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

/** The place of the ground vector that is nearest to one; the inverse of `toGround`. */
export function fromGround([x, y, z]: UnitVector, shape: GroundShape): LngLat {
  if (shape === 'globe') return fromUnitVector([x, y, z]);
  return isPlaneShape(shape) ? nearestPlace(planeOf(shape), [x, y]) : fromMercator(x, y);
}

/** The place at x and y of the Mercator square, 0…1 from the north-west. */
function fromMercator(x: number, y: number): LngLat {
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
