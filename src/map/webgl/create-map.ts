import { LngLat, Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import { type Camera, MAX_PITCH, MAX_ZOOM, type Viewport } from '../../model/camera/camera.ts';
import { constrainCamera } from '../../model/camera/camera-moves.ts';
import type { MapProps } from '../map-props.ts';
import { addPlaceDots } from './place-dots.ts';

/**
 * How long a name takes to appear or to go, in milliseconds, and where motion is unwelcome. Names are placed anew no more often than that
 * while the map moves: without any fading MapLibre places them all in every frame, a fifth of its work.
 */
const NAME_FADES = { usual: 300, reduced: 120 } as const;

/**
 * A map in a container, at a camera; `viewport` and `projection` are asked for whenever a movement is to be kept in
 * bounds. Where motion is unwelcome, names fade faster than is seen. Throws where WebGL is missing.
 */
export function createMap(
  container: HTMLElement,
  style: StyleSpecification,
  camera: Camera,
  viewport: () => Viewport,
  projection: () => MapProps['projection'],
  reducedMotion: boolean,
): MapLibreMap {
  const { lngLat, ...angles } = constrainCamera(camera, viewport(), projection());
  const map = new MapLibreMap({
    container,
    style,
    center: [...lngLat],
    ...angles,
    maxZoom: MAX_ZOOM,
    maxPitch: MAX_PITCH,
    attributionControl: false,
    keyboard: false,
    fadeDuration: reducedMotion ? NAME_FADES.reduced : NAME_FADES.usual,
    transformConstrain: (centre, zoom) => {
      const wanted: Camera = { lngLat: [centre.lng, centre.lat], zoom, bearing: 0, pitch: 0 };
      const allowed = constrainCamera(wanted, viewport(), projection());
      // The longitude stays unwrapped: a flight over the date line passes 180°.
      return { center: new LngLat(centre.lng, allowed.lngLat[1]), zoom: allowed.zoom };
    },
  });
  addPlaceDots(map);
  map.jumpTo({ center: [...lngLat], ...angles, padding: { ...viewport().padding } });
  // The app's own elements take the focus and say what the picture shows.
  map.getCanvas().tabIndex = -1;
  return map;
}
