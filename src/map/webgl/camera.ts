import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { type Flight, planFlight } from '../camera/flight.ts';
import type { FlightTag } from './flights.ts';

/** Where a map looks from now. */
export function readCamera(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter().wrap();
  return { lngLat: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

/** Moves a map to a camera: at once where the reader wants no motion, or as `planFlight` says. */
export function moveMap(
  map: MapLibreMap,
  target: Camera,
  padding: Viewport['padding'],
  reducedMotion: boolean,
  tag: FlightTag,
): void {
  const { lngLat, ...angles } = target;
  const [lng, lat] = lngLat;
  const options = { center: { lng, lat }, ...angles, padding: { ...padding } };
  if (reducedMotion) {
    map.jumpTo(options, tag);
    return;
  }
  const { soaring, duration }: Flight = planFlight(readCamera(map), target);
  if (soaring) map.flyTo({ ...options, duration, essential: true }, tag);
  else map.easeTo({ ...options, duration, essential: true }, tag);
}

/** Whether panels leave the same room. */
export function isSamePadding(a: Viewport['padding'], b: Viewport['padding']): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}
