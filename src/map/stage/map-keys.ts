import { type Camera, MAX_ZOOM, type Viewport } from '../../model/camera/camera.ts';
import { panCamera, wholeWorldCamera, zoomCamera } from '../../model/camera/camera-moves.ts';
import type { ProjectionId } from '../../state/view/view.ts';

/** How far an arrow key moves the map, in CSS pixels. */
const STEP = 90;

/** The camera after a key, or null where the key means nothing to the map. */
export function cameraOfKey(
  key: string,
  camera: Camera,
  viewport: Viewport,
  projection: ProjectionId,
): Camera | null {
  switch (key) {
    case 'ArrowLeft':
      return panCamera(camera, -STEP, 0, projection);
    case 'ArrowRight':
      return panCamera(camera, STEP, 0, projection);
    case 'ArrowUp':
      return panCamera(camera, 0, -STEP, projection);
    case 'ArrowDown':
      return panCamera(camera, 0, STEP, projection);
    case '+':
    case '=':
      return camera.zoom < MAX_ZOOM ? zoomCamera(camera, 1, viewport, projection) : null;
    case '-':
    case '_':
      return zoomCamera(camera, -1, viewport, projection);
    case '0':
    case 'Home':
      return wholeWorldCamera(camera.lngLat, viewport, projection);
    case 'n':
    case 'N':
      return { ...camera, bearing: 0, pitch: 0 };
    default:
      return null;
  }
}
