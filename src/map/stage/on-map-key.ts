import type { KeyboardEvent } from 'react';
import { type Viewport, viewportCentre } from '../../model/camera/camera.ts';
import type { MapProps } from '../map-props.ts';
import { pickMarks } from '../marks/pick-marks.ts';
import { PICK_RADIUS } from '../marks/pick-sites.ts';
import { shownCrowd } from '../marks/shown-crowd.ts';
import { cameraOfKey, mapKeyOf } from './map-keys.ts';

/** Lets a key move a map, or choose what stands in its middle. */
export function onMapKey(
  event: KeyboardEvent,
  map: Pick<MapProps, 'scene' | 'layers' | 'projection' | 'camera' | 'onPick' | 'onCamera'>,
  viewport: Viewport,
): void {
  const { scene, layers, projection, camera } = map;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (mapKeyOf(event.key) === 'pick') {
    // Otherwise the same press would choose the first of several sites, whose list takes the focus.
    event.preventDefault();
    const centre = viewportCentre(viewport);
    const crowd = shownCrowd(scene, layers, camera, projection);
    map.onPick(pickMarks(scene, crowd, camera, viewport, projection, centre, PICK_RADIUS.touch), centre);
    return;
  }
  const next = cameraOfKey(event.key, camera, viewport, projection);
  if (!next) return;
  event.preventDefault();
  map.onCamera(next);
}
