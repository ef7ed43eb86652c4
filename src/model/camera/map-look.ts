import { type Camera, globeRadius, type Viewport, zoomForRadius } from './camera.ts';
import { isPlaneShape } from './plane.ts';
import { planeScale } from './plane-screen.ts';
import type { GroundShape } from './screen.ts';

/** How a drawn map looks at the Earth, in its own units, each of which is `scale` units of what it stands on. */
export interface MapLook {
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly projection: GroundShape;
  readonly scale: number;
}

/** How large a camera shows the ground that it looks at: the length of the Earth's radius there, in the units of its map. */
export function groundScale(camera: Camera, shape: GroundShape): number {
  return isPlaneShape(shape) ? planeScale(camera.zoom) : globeRadius(camera);
}

/** The camera, as far away as shows the ground no larger than a scale. */
export function noLargerThan(camera: Camera, shape: GroundShape, most: number): Camera {
  if (groundScale(camera, shape) <= most) return camera;
  return { ...camera, zoom: zoomForRadius(most, isPlaneShape(shape) ? 0 : camera.lngLat[1]) };
}
