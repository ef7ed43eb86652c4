import { type Camera, MAX_ZOOM, type Viewport } from '../../model/camera/camera.ts';
import { panCamera, wholeWorldCamera, zoomCamera } from '../../model/camera/camera-moves.ts';
import { idOfPress, pressOf } from '../../state/keys/key.ts';
import { MAP_KEYS } from '../../state/keys/map.ts';
import type { ProjectionId } from '../../state/view/view.ts';

/** How far an arrow key moves the map, in CSS pixels. */
const STEP = 90;

/** What a key means to the map, or null; `key` as the browser names it, without Ctrl. */
export function mapKeyOf(key: string) {
  return idOfPress(MAP_KEYS, pressOf({ key, ctrlKey: false, metaKey: false, shiftKey: false }));
}

/** The camera after a key, or null where the key does not move it. */
export function cameraOfKey(
  key: string,
  camera: Camera,
  viewport: Viewport,
  projection: ProjectionId,
): Camera | null {
  switch (mapKeyOf(key)) {
    case 'panLeft':
      return panCamera(camera, -STEP, 0, projection);
    case 'panRight':
      return panCamera(camera, STEP, 0, projection);
    case 'panUp':
      return panCamera(camera, 0, -STEP, projection);
    case 'panDown':
      return panCamera(camera, 0, STEP, projection);
    case 'zoomIn':
      return camera.zoom < MAX_ZOOM ? zoomCamera(camera, 1, viewport, projection) : null;
    case 'zoomOut':
      return zoomCamera(camera, -1, viewport, projection);
    case 'world':
      return wholeWorldCamera(camera.lngLat, viewport, projection);
    case 'north':
      return { ...camera, bearing: 0, pitch: 0 };
    default:
      return null;
  }
}
