import { type Camera, globeRadius, wrapDegrees } from '../../model/camera/camera.ts';
import { EARTH_RADIUS_KM, greatCircleKm } from '../../model/geodesy.ts';

/** How to get from one camera to another. */
export interface Flight {
  /** Rising and coming down again, where the way is long against what the screen shows. */
  readonly soaring: boolean;
  /** Milliseconds. */
  readonly duration: number;
}

const SHORTEST = 300;
const LONGEST = 900;

/** A flight's kind and duration: a nudge takes 300 ms, half the world 900. */
export function planFlight(from: Camera, to: Camera): Flight {
  const along = greatCircleKm(from.lngLat, to.lngLat) / EARTH_RADIUS_KM;
  const pixels = along * Math.min(globeRadius(from), globeRadius(to));
  const levels = Math.abs(to.zoom - from.zoom);
  const effort = Math.min(1, pixels / 1200 + levels / 5);
  // Seen from near, a straight way would only be a blur.
  const soaring =
    along * Math.max(globeRadius(from), globeRadius(to)) > 2500 && Math.min(from.zoom, to.zoom) > 2.5;
  return { soaring, duration: Math.round(SHORTEST + (LONGEST - SHORTEST) * effort) };
}

/** The camera a share of the way, 0…1, from one to another, slow at both ends; the short way round the globe. */
export function cameraBetween(from: Camera, to: Camera, share: number): Camera {
  const eased = share * share * (3 - 2 * share);
  const between = (start: number, end: number) => start + (end - start) * eased;
  const turn = (start: number, end: number) => wrapDegrees(start + wrapDegrees(end - start) * eased);
  return {
    lngLat: [turn(from.lngLat[0], to.lngLat[0]), between(from.lngLat[1], to.lngLat[1])],
    zoom: between(from.zoom, to.zoom),
    bearing: turn(from.bearing, to.bearing),
    pitch: between(from.pitch, to.pitch),
  };
}
