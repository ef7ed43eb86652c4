import { LOCALES } from '../../i18n/locales.ts';
import type { Camera, Viewport } from '../../model/camera/camera.ts';
import {
  fitBoundsCamera,
  fitPlacesCamera,
  VIET_NAM,
  wholeWorldCamera,
} from '../../model/camera/camera-moves.ts';
import { fromUnitVector, toUnitVector } from '../../model/geodesy.ts';
import type { LanguageId } from '../../model/languages.ts';
import type { LngLat } from '../../model/site.ts';
import type { ProjectionId } from '../../state/view/view.ts';

/** The latitude from which the inhabited world is seen best. */
const HOME_LATITUDE = 18;

/** Degrees of longitude that the sun passes in a minute. */
const DEGREES_PER_MINUTE = 0.25;

/**
 * Where the reader's part of the world is: in Vietnamese, Viet Nam; otherwise the meridian of the device's clock.
 * `timezoneOffset` is minutes behind Greenwich, as `Date.getTimezoneOffset` says.
 */
export function homeLngLat(locale: LanguageId, timezoneOffset: number): LngLat {
  return LOCALES[locale].home ?? [-timezoneOffset * DEGREES_PER_MINUTE, HOME_LATITUDE];
}

/** The corners of the box that holds Viet Nam with both archipelagos. */
export const CORNERS_OF_VIET_NAM: readonly LngLat[] = [
  [VIET_NAM.west, VIET_NAM.south],
  [VIET_NAM.east, VIET_NAM.south],
  [VIET_NAM.east, VIET_NAM.north],
  [VIET_NAM.west, VIET_NAM.north],
];

/** Viet Nam with both archipelagos, as near as they fit. */
export function vietNamCamera(viewport: Viewport, projection: ProjectionId): Camera {
  return fitBoundsCamera(VIET_NAM, viewport, projection);
}

/** No nearer than this to a few sites that lie close together: their surroundings say where they are. */
const NEAREST = 5;

/** Pixels that marks and their names need beyond the outermost sites, where the window is not too small for that. */
const MARGIN = 56;
const LARGEST_MARGIN_SHARE = 0.12;

/** The middle of places on the sphere: the direction of the sum of their vectors. */
function middleOf(places: readonly LngLat[]): LngLat {
  let [x, y, z] = [0, 0, 0];
  for (const place of places) {
    const [dx, dy, dz] = toUnitVector(place);
    x += dx;
    y += dy;
    z += dz;
  }
  return fromUnitVector([x, y, z]);
}

/** The camera that shows the places as near as they fit; where they lie all round the globe, the globe turned to most of them. */
export function cameraOfPlaces(
  places: readonly LngLat[],
  viewport: Viewport,
  projection: ProjectionId,
): Camera {
  const { padding, width, height } = viewport;
  const free = Math.min(width - padding.left - padding.right, height - padding.top - padding.bottom);
  const margin = Math.min(MARGIN, free * LARGEST_MARGIN_SHARE);
  const roomy: Viewport = {
    ...viewport,
    padding: {
      top: padding.top + margin,
      right: padding.right + margin,
      bottom: padding.bottom + margin,
      left: padding.left + margin,
    },
  };
  const fitted = fitPlacesCamera(places, middleOf(places), roomy, projection, NEAREST);
  const whole = wholeWorldCamera(fitted.lngLat, viewport, projection);
  return fitted.zoom < whole.zoom ? whole : fitted;
}
