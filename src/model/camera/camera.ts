import type { LngLat } from '../site.ts';

/** Where the map looks from, in MapLibre's terms: zoom at the centre's latitude, angles in degrees. */
export interface Camera {
  readonly lngLat: LngLat;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** Size of the map's element in CSS pixels, and the margins that panels cover. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly padding: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** How far the eye is from the middle of the view, in CSS pixels, where it is not MapLibre's. */
  readonly eye?: number;
}

/** The farthest zoom that both globes allow: the basemap's last tiles, overzoomed, are still crisp there. */
export const MAX_ZOOM = 9;

/** The steepest tilt, in degrees. */
export const MAX_PITCH = 60;

/** The nearest to a pole that a camera may look, in degrees: beyond it, north has no direction on the screen. */
export const MAX_CAMERA_LATITUDE = 85;

/** Width of the whole Mercator world at zoom 0, in CSS pixels. */
export const WORLD_SIZE = 512;

const RADIANS = Math.PI / 180;

/** Radius of the globe in CSS pixels: the ground under the camera has Mercator's scale at that latitude. */
export function globeRadius(camera: Camera): number {
  return (WORLD_SIZE * 2 ** camera.zoom) / (2 * Math.PI) / Math.cos(camera.lngLat[1] * RADIANS);
}

/** The zoom that gives the globe a radius, in CSS pixels, when the camera stands at a latitude; inverse of `globeRadius`. */
export function zoomForRadius(radius: number, lat: number): number {
  return Math.log2((radius * 2 * Math.PI * Math.cos(lat * RADIANS)) / WORLD_SIZE);
}

/** Distance from the eye to the middle of the view, in CSS pixels: MapLibre's field of view is 2 atan(1/3), about 36.87°. */
export function eyeDistance({ height, eye = 1.5 * height }: Viewport): number {
  return eye;
}

/** The point of the element, in CSS pixels, at which the camera's place stands: the middle of what panels leave free. */
export function viewportCentre({ width, height, padding }: Viewport): {
  readonly x: number;
  readonly y: number;
} {
  return {
    x: clamp((padding.left + width - padding.right) / 2, 0, width),
    y: clamp((padding.top + height - padding.bottom) / 2, 0, height),
  };
}

/**
 * The same camera within what both globes can show: longitude and bearing in −180…180, latitude up to 85°, the globe
 * no smaller than at zoom 0 on the equator. Anything that is no number becomes 0.
 */
export function normaliseCamera(camera: Camera): Camera {
  const lat = clamp(finite(camera.lngLat[1]), -MAX_CAMERA_LATITUDE, MAX_CAMERA_LATITUDE);
  return {
    lngLat: [wrapDegrees(finite(camera.lngLat[0])), lat],
    zoom: clamp(finite(camera.zoom), Math.log2(Math.cos(lat * RADIANS)), MAX_ZOOM),
    bearing: wrapDegrees(finite(camera.bearing)),
    pitch: clamp(finite(camera.pitch), 0, MAX_PITCH),
  };
}

/** True where a reader would see no difference: within a pixel, half a hundredth of a zoom level and a tenth of a degree. */
export function isSameCamera(a: Camera, b: Camera): boolean {
  const pixel = 360 / (WORLD_SIZE * 2 ** Math.max(a.zoom, b.zoom));
  return (
    Math.abs(a.zoom - b.zoom) < 0.005 &&
    Math.abs(a.lngLat[1] - b.lngLat[1]) < pixel &&
    Math.abs(wrapDegrees(a.lngLat[0] - b.lngLat[0])) < pixel &&
    Math.abs(wrapDegrees(a.bearing - b.bearing)) < 0.1 &&
    Math.abs(a.pitch - b.pitch) < 0.1
  );
}

/** The angle in −180…180 (−180 itself excluded). */
export function wrapDegrees(degrees: number): number {
  const turned = ((((degrees + 180) % 360) + 360) % 360) - 180;
  return turned === -180 ? 180 : turned;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
