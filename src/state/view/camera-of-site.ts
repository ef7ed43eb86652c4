import type { CircleArea } from '../../model/area.ts';
import type { Camera } from '../../model/camera/camera.ts';
import type { LngLat, Site } from '../../model/site.ts';

/** The zoom at which a site shows with its surroundings: a country of middle size fills the map. */
const SITE_ZOOM = 4.2;

/** The camera that shows a place, no farther than the present one, north and tilt as they are. */
export function cameraOfPlace(lngLat: LngLat, present: Camera | null): Camera {
  const { bearing, pitch, zoom } = present ?? { bearing: 0, pitch: 0, zoom: 0 };
  return { lngLat, zoom: Math.max(zoom, SITE_ZOOM), bearing, pitch };
}

/** The zoom at which a circle of 500 km fits the map of a laptop; each doubling of the circle takes one level. */
const CIRCLE_ZOOM = 4.2;

/** The camera that shows a circle whole, north and tilt as they are. */
export function cameraOfCircle({ lngLat, km }: CircleArea, present: Camera | null): Camera {
  const zoom = Math.max(0.5, CIRCLE_ZOOM - Math.log2(km / 500));
  return { ...cameraOfPlace(lngLat, present), zoom };
}

/** The camera that shows a site with its surroundings, no farther than the present one. */
export function cameraOfSite(site: Site, present: Camera | null): Camera {
  return cameraOfPlace(site.lngLat, present);
}
