import type { Camera, Viewport } from '../model/camera.ts';
import { fitBoundsCamera, VIET_NAM, wholeWorldZoom } from '../model/camera-moves.ts';
import type { LngLat } from '../model/site.ts';
import type { LocaleId, ProjectionId } from '../state/view.ts';

/** The latitude from which the inhabited world is seen best. */
const HOME_LATITUDE = 18;

/** Degrees of longitude that the sun passes in a minute. */
const DEGREES_PER_MINUTE = 0.25;

/**
 * Where the reader's part of the world is: in Vietnamese, Viet Nam; otherwise the meridian of the device's clock.
 * `timezoneOffset` is minutes behind Greenwich, as `Date.getTimezoneOffset` says.
 */
export function homeLngLat(locale: LocaleId, timezoneOffset: number): LngLat {
  if (locale === 'vi') return [106, 16];
  return [-timezoneOffset * DEGREES_PER_MINUTE, HOME_LATITUDE];
}

/** The whole globe, turned to a place, north up. */
export function wholeWorldCamera(lngLat: LngLat, viewport: Viewport): Camera {
  return { lngLat, zoom: wholeWorldZoom(lngLat, viewport), bearing: 0, pitch: 0 };
}

/** Viet Nam with both archipelagos, as near as they fit. */
export function vietNamCamera(viewport: Viewport, projection: ProjectionId): Camera {
  return fitBoundsCamera(VIET_NAM, viewport, projection);
}
