import type { KeyboardEvent } from 'react';
import { type Viewport, viewportCentre } from '../../model/camera/camera.ts';
import type { MapProps } from '../map-props.ts';
import { pickHit } from '../pick.ts';
import { cameraOfKey, mapKeyOf } from './map-keys.ts';

/** Lets a key move a map, or choose what stands in its middle. */
export function onMapKey(
  event: KeyboardEvent,
  map: Pick<
    MapProps,
    'scene' | 'layers' | 'projection' | 'overlay' | 'own' | 'extras' | 'camera' | 'onPick' | 'onCamera'
  >,
  viewport: Viewport,
): void {
  const { projection, camera } = map;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (mapKeyOf(event.key) === 'pick') {
    // Otherwise the same press would choose the first of several sites, whose list takes the focus.
    event.preventDefault();
    const centre = viewportCentre(viewport);
    map.onPick(pickHit(map, camera, viewport, centre, 'touch'), centre);
    return;
  }
  const next = cameraOfKey(event.key, camera, viewport, projection);
  if (!next) return;
  event.preventDefault();
  map.onCamera(next);
}
