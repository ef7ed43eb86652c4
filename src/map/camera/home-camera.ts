import { LOCALES } from '../../i18n/locales.ts';
import {
  type Camera,
  globeRadius,
  type Viewport,
  viewportCentre,
  zoomForRadius,
} from '../../model/camera/camera.ts';
import {
  constrainCamera,
  fitBoundsCamera,
  fitPlacesCamera,
  showsAll,
  VIET_NAM,
  wholeWorldCamera,
} from '../../model/camera/camera-moves.ts';
import { createScreen } from '../../model/camera/screen.ts';
import { fromUnitVector, toUnitVector } from '../../model/geodesy.ts';
import type { LanguageId } from '../../model/languages.ts';
import type { LngLat } from '../../model/site.ts';
import type { ProjectionId } from '../../state/view/view.ts';
import { type Insets, NO_INSETS } from './insets.ts';

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
/** Pixels between the middle of a mark and what lies over the map. */
const MARK_ROOM = 14;

/** The camera farther by so many levels at a time, and so often at most, until all places are clear of what lies over the map. */
const BACK = { levels: 0.08, times: 24 } as const;

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

/** A viewport with less of it free: what lies over the map, and room for marks and names. */
function roomOf(viewport: Viewport, insets: Insets): Viewport {
  const { padding, width, height } = viewport;
  const free = Math.min(width - padding.left - padding.right, height - padding.top - padding.bottom);
  const margin = Math.min(MARGIN, free * LARGEST_MARGIN_SHARE);
  const side = (name: keyof Insets) =>
    padding[name] + Math.max(margin, insets[name] > 0 ? insets[name] + MARK_ROOM : 0);
  return {
    ...viewport,
    padding: { top: side('top'), right: side('right'), bottom: side('bottom'), left: side('left') },
  };
}

/** The same picture, for a map whose middle is that of the viewport and not of its room. */
function recentred(camera: Camera, viewport: Viewport, room: Viewport, projection: ProjectionId): Camera {
  const lngLat = createScreen(camera, room, projection).unproject(viewportCentre(viewport));
  if (!lngLat) return camera;
  const zoom = projection === 'globe' ? zoomForRadius(globeRadius(camera), lngLat[1]) : camera.zoom;
  return { ...camera, lngLat, zoom };
}

/**
 * The camera that shows the places as near as they fit, clear of what lies over the map; where they lie all round the globe,
 * the globe turned to most of them.
 */
export function cameraOfPlaces(
  places: readonly LngLat[],
  viewport: Viewport,
  projection: ProjectionId,
  insets: Insets = NO_INSETS,
): Camera {
  const room = roomOf(viewport, insets);
  const fitted = fitPlacesCamera(places, middleOf(places), room, projection, NEAREST);
  const whole = wholeWorldCamera(fitted.lngLat, viewport, projection);
  // Mercator's map of the world is wider than the globe of the same zoom.
  const farthest = projection === 'mercator' ? 0 : whole.zoom;
  if (fitted.zoom <= whole.zoom && projection !== 'mercator') return whole;
  let camera = recentred(fitted, viewport, room, projection);
  // The globe turns as it is moved, so that what was fitted may reach over the edge again.
  for (
    let step = 0;
    step < BACK.times && !showsAll(places, camera, viewport, projection, room.padding);
    step++
  )
    camera = { ...camera, zoom: camera.zoom - BACK.levels };
  return camera.zoom < farthest ? whole : constrainCamera(camera, viewport, projection);
}
