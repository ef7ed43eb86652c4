import type { Camera, Viewport } from './camera.ts';
import type { GroundShape } from './screen.ts';

/** How a drawn map looks at the Earth, in its own units, each of which is `scale` units of what it stands on. */
export interface MapLook {
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly projection: GroundShape;
  readonly scale: number;
}
