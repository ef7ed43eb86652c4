import { type Camera, type Viewport, viewportCentre, WORLD_SIZE } from './camera.ts';
import { nearestPlace, type Plane } from './plane.ts';
import type { Screen } from './screen-types.ts';

/** CSS pixels of one radius of the Earth at a zoom: in the middle of a plane the same scale as at Mercator's equator. */
export function planeScale(zoom: number): number {
  return (WORLD_SIZE * 2 ** zoom) / (2 * Math.PI);
}

/** The point of a plane over which a camera stands. */
export function planeOrigin(plane: Plane, { lngLat }: Camera) {
  return plane.project(lngLat) ?? ([0, 0] as const);
}

/** A camera over a plane, always north up and looking straight down. */
export function createPlaneScreen(camera: Camera, viewport: Viewport, plane: Plane): Screen {
  const scale = planeScale(camera.zoom);
  const [originX, originY] = planeOrigin(plane, camera);
  const centre = viewportCentre(viewport);
  return {
    place(x, y, _z, at) {
      if (Number.isNaN(x)) return false;
      at.x = centre.x + (x - originX) * scale;
      at.y = centre.y + (y - originY) * scale;
      return true;
    },
    project(lngLat) {
      const point = plane.project(lngLat);
      if (!point) return null;
      return { x: centre.x + (point[0] - originX) * scale, y: centre.y + (point[1] - originY) * scale };
    },
    unproject({ x, y }) {
      return plane.invert([originX + (x - centre.x) / scale, originY + (y - centre.y) / scale]);
    },
  };
}

/** The zoom at which a plane just fits into what panels leave free, less `margin` pixels on each side. */
export function wholePlaneZoom(plane: Plane, { width, height, padding }: Viewport, margin = 16): number {
  const across = Math.max(1, width - padding.left - padding.right - 2 * margin);
  const down = Math.max(1, height - padding.top - padding.bottom - 2 * margin);
  const scale = Math.min(across / (2 * plane.half[0]), down / (2 * plane.half[1]));
  return Math.log2((scale * 2 * Math.PI) / WORLD_SIZE);
}

/**
 * The same camera over a plane, north up: no farther than shows it whole, and over it, so that no more than half of what
 * panels leave free is empty.
 */
export function constrainToPlane(camera: Camera, viewport: Viewport, plane: Plane, nearest: number): Camera {
  const zoom = Math.min(nearest, Math.max(camera.zoom, wholePlaneZoom(plane, viewport)));
  const { width, height, padding } = viewport;
  const scale = planeScale(zoom);
  const free = [width - padding.left - padding.right, height - padding.top - padding.bottom] as const;
  const bound = (value: number, half: number, pixels: number) => {
    const most = Math.max(0, half - pixels / 2 / scale + MARGIN / scale);
    return Math.min(Math.max(value, -most), most);
  };
  const [x, y] = planeOrigin(plane, camera);
  const bounded = [bound(x, plane.half[0], free[0]), bound(y, plane.half[1], free[1])] as const;
  const isMiddle = Math.hypot(...bounded) < 1e-6;
  const isKept = bounded[0] === x && bounded[1] === y && plane.project(camera.lngLat) !== null;
  return {
    lngLat: isMiddle ? plane.centre : isKept ? camera.lngLat : nearestPlace(plane, bounded),
    zoom,
    bearing: 0,
    pitch: 0,
  };
}

/** Empty pixels that may be seen beyond the edges of an enlarged plane. */
const MARGIN = 16;

/** The camera moved over a plane by so many pixels to the right and down on the screen. */
export function panOverPlane(camera: Camera, dx: number, dy: number, plane: Plane): Camera {
  const scale = planeScale(camera.zoom);
  const [x, y] = planeOrigin(plane, camera);
  return { ...camera, lngLat: nearestPlace(plane, [x + dx / scale, y + dy / scale]) };
}
