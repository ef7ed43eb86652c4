import type { Area } from '../../model/area.ts';
import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { createScreen } from '../../model/camera/screen.ts';
import type { Site } from '../../model/site.ts';
import { at } from '../../model/typed.ts';
import type { MapOverlay } from '../../state/overlay/map-overlay.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { MapProps } from '../map-props.ts';
import { areaLine } from '../overlay/drawn-lines.ts';
import { CORNERS_OF_VIET_NAM, cameraOfPlaces } from './home-camera.ts';
import { type Insets, NO_INSETS } from './insets.ts';

/** The selected site shall stand at least so far inside what panels leave free, in CSS pixels. */
const MARGIN = 28;

/** The same camera, moved to the site if panels or the horizon hide it. */
export function cameraShowing(
  site: Site,
  camera: Camera,
  viewport: Viewport,
  projection: MapProps['projection'],
): Camera {
  const { width, height, padding } = viewport;
  const at = createScreen(camera, viewport, projection).project(site.lngLat);
  const shown =
    at !== null &&
    at.x > padding.left + MARGIN &&
    at.x < width - padding.right - MARGIN &&
    at.y > padding.top + MARGIN &&
    at.y < height - padding.bottom - MARGIN;
  return shown ? camera : { ...camera, lngLat: site.lngLat };
}

const VIET_NAM_CODE = 'VNM';

/** The camera that shows an area whole. */
export function cameraOfArea(
  area: Area,
  viewport: Viewport,
  projection: MapProps['projection'],
  insets: Insets = NO_INSETS,
): Camera {
  return cameraOfPlaces(areaLine(area), viewport, projection, insets);
}

/** The camera that shows the area that is filtered by, or what filters by place leave; null where neither is. */
export function cameraOfScene(
  scene: Scene,
  viewport: Viewport,
  projection: MapProps['projection'],
  insets: Insets = NO_INSETS,
): Camera | null {
  const { region, group, country, area } = scene.filters;
  if (area) return cameraOfArea(area, viewport, projection, insets);
  if (region.length + group.length + country.length === 0 || scene.visible.length === 0) return null;
  const places = Array.from(scene.visible, (index) => at(scene.catalog.sites, index).lngLat);
  // A picture of Viet Nam shows both archipelagos, too.
  if (country.includes(VIET_NAM_CODE)) places.push(...CORNERS_OF_VIET_NAM);
  return cameraOfPlaces(places, viewport, projection, insets);
}

/** The camera that shows the countries and sites of the opened networks; null where none is open. */
export function cameraOfMembers(
  { countries, members }: MapOverlay,
  { catalog }: Scene,
  viewport: Viewport,
  projection: MapProps['projection'],
  insets: Insets = NO_INSETS,
): Camera | null {
  // A country's label point says nothing of its extent, the sites that lie in it do.
  const isIn = (site: Site) => members?.has(site.index) || site.countries.some((iso3) => countries.has(iso3));
  const rows = [
    ...[...countries.keys()].map((iso3) => catalog.countries.get(iso3)),
    ...catalog.sites.filter((site) => !site.former && isIn(site)),
  ];
  const places = rows.flatMap((row) => (row ? [row.lngLat] : []));
  if (countries.has(VIET_NAM_CODE)) places.push(...CORNERS_OF_VIET_NAM);
  return places.length > 0 ? cameraOfPlaces(places, viewport, projection, insets) : null;
}
