import type { Area } from '../../model/area.ts';
import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { wholeWorldCamera } from '../../model/camera/camera-moves.ts';
import { createScreen } from '../../model/camera/screen.ts';
import type { LngLat, Site } from '../../model/site.ts';
import { at } from '../../model/typed.ts';
import type { MapOverlay } from '../../state/overlay/map-overlay.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { MapProps } from '../map-props.ts';
import { areaLine } from '../overlay/drawn-lines.ts';
import { CORNERS_OF_VIET_NAM, cameraOfPlaces } from './home-camera.ts';
import { type Insets, NO_INSETS } from './insets.ts';
import { sideOfWorld } from './world-side.ts';

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

/** The map comes nearer to what filters leave where that is worth so many levels. */
const NEARER = 0.4;

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

/**
 * The camera that shows the area that is filtered by, or what the filters leave; null where they leave all or nothing. Where
 * that lies all round the globe, the globe is turned to most of it, or to `home` if that shows about as much.
 */
export function cameraOfScene(
  scene: Scene,
  viewport: Viewport,
  projection: MapProps['projection'],
  home: LngLat,
  insets: Insets = NO_INSETS,
): Camera | null {
  const { region, group, country, area } = scene.filters;
  if (area) return cameraOfArea(area, viewport, projection, insets);
  const isOfPlace = region.length + group.length + country.length > 0;
  if (scene.visible.length === 0 || (!isOfPlace && scene.visible.length === scene.total)) return null;
  const places = Array.from(scene.visible, (index) => at(scene.catalog.sites, index).lngLat);
  // A picture of Viet Nam shows both archipelagos, too.
  if (country.includes(VIET_NAM_CODE)) places.push(...CORNERS_OF_VIET_NAM);
  const fitted = cameraOfPlaces(places, viewport, projection, insets);
  const whole = wholeWorldCamera(sideOfWorld(places, home), viewport, projection);
  return isOfPlace || fitted.zoom > whole.zoom + NEARER ? fitted : whole;
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
