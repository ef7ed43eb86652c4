import type { LngLat } from '../site.ts';
import {
  type Camera,
  eyeDistance,
  globeRadius,
  MAX_ZOOM,
  normaliseCamera,
  type Viewport,
  viewportCentre,
  WORLD_SIZE,
  zoomForRadius,
} from './camera.ts';
import { isPlaneShape, planeOf } from './plane.ts';
import { constrainToPlane, panOverPlane, wholePlaneZoom } from './plane-screen.ts';
import { createScreen, type GroundShape, type ScreenPlace, toGround } from './screen.ts';

/** A box of longitudes and latitudes in degrees; one across the date line has `west` greater than `east`. */
export interface LngLatBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Viet Nam with its two archipelagos, Hoàng Sa and Trường Sa: every picture of the country shows this box whole. */
export const VIET_NAM: LngLatBox = { west: 102, south: 6, east: 118, north: 24 };

/**
 * The zoom at which the disc of the globe just fits into what panels leave free, less `margin` pixels on each side.
 * The disc's edge is where a ray from the eye, at distance d, touches the sphere of radius R: r = d R / √(d² + 2 d R),
 * solved for R.
 */
export function wholeWorldZoom(lngLat: LngLat, viewport: Viewport, margin = 16): number {
  const { width, height, padding } = viewport;
  const free = Math.min(width - padding.left - padding.right, height - padding.top - padding.bottom);
  const disc = Math.max(free / 2 - margin, 1);
  const distance = eyeDistance(viewport);
  const radius = (disc * disc + disc * Math.hypot(disc, distance)) / distance;
  return normaliseCamera({ lngLat, zoom: zoomForRadius(radius, lngLat[1]), bearing: 0, pitch: 0 }).zoom;
}

/** The whole Earth, north up: the globe turned to a place, or all of a flat map. */
export function wholeWorldCamera(lngLat: LngLat, viewport: Viewport, shape: GroundShape): Camera {
  const still = { bearing: 0, pitch: 0 };
  if (!isPlaneShape(shape)) return { lngLat, zoom: wholeWorldZoom(lngLat, viewport), ...still };
  const plane = planeOf(shape);
  return { lngLat: plane.centre, zoom: wholePlaneZoom(plane, viewport), ...still };
}

/** How much nearer than the whole Earth still counts as it, in zoom levels. */
const NEARLY = 0.3;

/** The camera on another map: the whole Earth stays whole, and a place that the other does not show gives way to it. */
export function cameraOnOther(
  camera: Camera,
  viewport: Viewport,
  from: GroundShape,
  to: GroundShape,
): Camera {
  const isWhole = camera.zoom <= wholeWorldCamera(camera.lngLat, viewport, from).zoom + NEARLY;
  const isOff = isPlaneShape(to) && planeOf(to).project(camera.lngLat) === null;
  if (isWhole || isOff) return constrainCamera(wholeWorldCamera(camera.lngLat, viewport, to), viewport, to);
  // Mercator's scale, by which the others count, grows with the latitude: the same ground stays as large.
  const growth = Math.log2(Math.cos((camera.lngLat[1] * Math.PI) / 180));
  const stretch = isPlaneShape(to) ? (isPlaneShape(from) ? 0 : -growth) : isPlaneShape(from) ? growth : 0;
  return constrainCamera({ ...camera, zoom: camera.zoom + stretch }, viewport, to);
}

/** The nearest camera, north up and looking straight down, that shows the whole box in what panels leave free. */
export function fitBoundsCamera(box: LngLatBox, viewport: Viewport, shape: GroundShape = 'globe'): Camera {
  const width = box.east < box.west ? box.east + 360 - box.west : box.east - box.west;
  const centre: LngLat = [box.west + width / 2, (box.south + box.north) / 2];
  return fitPlacesCamera(rimOf(box, width), centre, viewport, shape);
}

/**
 * The nearest camera over `centre`, north up and looking straight down, that shows every place in what panels leave
 * free, no nearer than `nearest`; the whole world where even that hides some.
 */
export function fitPlacesCamera(
  places: readonly LngLat[],
  centre: LngLat,
  viewport: Viewport,
  shape: GroundShape,
  nearest = MAX_ZOOM,
): Camera {
  const at = (zoom: number): Camera => {
    const wanted = { lngLat: centre, zoom, bearing: 0, pitch: 0 };
    return isPlaneShape(shape) ? constrainCamera(wanted, viewport, shape) : normaliseCamera(wanted);
  };
  let [shows, hides] = [wholeWorldCamera(centre, viewport, shape).zoom, nearest];
  if (showsAll(places, at(hides), viewport, shape)) return at(hides);
  for (let step = 0; step < 24; step++) {
    const middle = (shows + hides) / 2;
    if (showsAll(places, at(middle), viewport, shape)) shows = middle;
    else hides = middle;
  }
  return at(shows);
}

/**
 * What the map shows after a camera is asked for, the same on both globes: on Mercator, as in MapLibre, no emptiness
 * beyond the poles, for which a small world is enlarged.
 */
export function constrainCamera(camera: Camera, viewport: Viewport, shape: GroundShape): Camera {
  if (isPlaneShape(shape)) return constrainToPlane(camera, viewport, planeOf(shape), MAX_ZOOM);
  const normal = normaliseCamera(camera);
  if (shape === 'globe') return normal;
  const free = viewport.height - viewport.padding.top - viewport.padding.bottom;
  const zoom = Math.min(MAX_ZOOM, Math.max(normal.zoom, Math.log2(Math.max(free, 1) / WORLD_SIZE), 0));
  const half = Math.min(0.5, free / 2 / (WORLD_SIZE * 2 ** zoom));
  const y = Math.min(Math.max(toGround(normal.lngLat, 'mercator')[1], half), 1 - half);
  const lat = (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 4) * (360 / Math.PI);
  return { ...normal, zoom, lngLat: [normal.lngLat[0], lat] };
}

/**
 * The camera moved over the ground by so many pixels to the right and down on the screen, as MapLibre's `panBy`. The
 * globe keeps its size: near the poles, where Mercator's scale grows, the zoom falls to make up for it.
 */
export function panCamera(camera: Camera, dx: number, dy: number, shape: GroundShape = 'globe'): Camera {
  if (isPlaneShape(shape)) return panOverPlane(camera, dx, dy, planeOf(shape));
  const bearing = (camera.bearing * Math.PI) / 180;
  const east = dx * Math.cos(bearing) - dy * Math.sin(bearing);
  const north = -dx * Math.sin(bearing) - dy * Math.cos(bearing);
  const radius = globeRadius(camera);
  const [lng, lat] = camera.lngLat;
  const shrink = Math.cos((lat * Math.PI) / 180);
  const degrees = 180 / Math.PI / radius;
  // Off the equator a degree of longitude is short; not below a quarter, or the globe would spin under a small drag.
  const next = normaliseCamera({
    ...camera,
    lngLat: [lng + (east * degrees) / Math.max(shrink, 0.25), lat + north * degrees],
    zoom: 0,
  });
  const zoom = shape === 'globe' ? zoomForRadius(radius, next.lngLat[1]) : camera.zoom;
  return normaliseCamera({ ...next, zoom });
}

/** The camera nearer (`levels` above 0) or farther, with the ground at `around` held in its place where there is ground. */
export function zoomCamera(
  camera: Camera,
  levels: number,
  viewport: Viewport,
  shape: GroundShape = 'globe',
  around: Readonly<ScreenPlace> = viewportCentre(viewport),
): Camera {
  const held = createScreen(camera, viewport, shape).unproject(around);
  let next = constrainCamera({ ...camera, zoom: camera.zoom + levels }, viewport, shape);
  for (let step = 0; held && step < 4; step++) {
    const now = createScreen(next, viewport, shape).project(held);
    if (!now) break;
    next = constrainCamera(panCamera(next, now.x - around.x, now.y - around.y, shape), viewport, shape);
  }
  return next;
}

/** Points along the box's edge, dense enough for its curves on the globe. */
function rimOf(box: LngLatBox, width: number): readonly LngLat[] {
  const rim: LngLat[] = [];
  for (let step = 0; step <= 8; step++) {
    const lng = box.west + (width * step) / 8;
    const lat = box.south + ((box.north - box.south) * step) / 8;
    rim.push([lng, box.south], [lng, box.north], [box.west, lat], [box.west + width, lat]);
  }
  return rim;
}

/** Whether every place stands within the viewport less some padding, which is what panels cover unless another is given. */
export function showsAll(
  places: readonly LngLat[],
  camera: Camera,
  viewport: Viewport,
  shape: GroundShape,
  padding = viewport.padding,
): boolean {
  const screen = createScreen(camera, viewport, shape);
  const { width, height } = viewport;
  return places.every((lngLat) => {
    const point = screen.project(lngLat);
    return (
      point !== null &&
      point.x >= padding.left &&
      point.x <= width - padding.right &&
      point.y >= padding.top &&
      point.y <= height - padding.bottom
    );
  });
}
