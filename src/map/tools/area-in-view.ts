import { type Area, LARGEST_CIRCLE_KM } from '../../model/area.ts';
import { type Camera, type Viewport, WORLD_SIZE, wrapDegrees } from '../../model/camera/camera.ts';
import { createScreen, type Screen } from '../../model/camera/screen.ts';
import { greatCircleKm } from '../../model/geodesy.ts';
import type { LngLat } from '../../model/site.ts';
import type { ProjectionId } from '../../state/view/view.ts';
import type { ScreenPoint } from '../screen-point.ts';
import { areaOfSketch } from './area-sketch.ts';

/** So many points stand on each side of what is in view: the sides of a globe's window are no parallels. */
const STEPS = 10;

/** The middle is looked from in so many directions, and the last point of the Earth found by so many halvings. */
const RAYS = 32;
const HALVINGS = 40;

/** What panels leave free of the map, by its corners in pixels. */
function freeOf({ width, height, padding }: Viewport) {
  return {
    left: padding.left,
    top: padding.top,
    right: width - padding.right,
    bottom: height - padding.bottom,
  };
}

/** Points around the edge of what is free, in order. */
function edgeOf(viewport: Viewport): readonly ScreenPoint[] {
  const { left, top, right, bottom } = freeOf(viewport);
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  return corners.flatMap((from, side) => {
    const to = corners[(side + 1) % corners.length] ?? from;
    return Array.from({ length: STEPS }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / STEPS,
      y: from.y + ((to.y - from.y) * step) / STEPS,
    }));
  });
}

/** The farthest that is in view from the middle, in kilometres: as far as the edge, or as the Earth reaches. */
function farthestKm(middle: LngLat, centre: ScreenPoint, viewport: Viewport, screen: Screen): number {
  const { left, top, right, bottom } = freeOf(viewport);
  const long = Math.hypot(right - left, bottom - top);
  let farthest = 0;
  for (let ray = 0; ray < RAYS; ray++) {
    const angle = (2 * Math.PI * ray) / RAYS;
    const at = (share: number) => ({
      x: Math.min(Math.max(centre.x + Math.cos(angle) * share * long, left), right),
      y: Math.min(Math.max(centre.y + Math.sin(angle) * share * long, top), bottom),
    });
    let [shown, beyond] = [0, 1];
    if (screen.unproject(at(beyond))) shown = beyond;
    for (let step = 0; step < HALVINGS && shown < beyond; step++) {
      const half = (shown + beyond) / 2;
      if (screen.unproject(at(half))) shown = half;
      else beyond = half;
    }
    const place = screen.unproject(at(shown));
    if (place) farthest = Math.max(farthest, greatCircleKm(middle, place));
  }
  return farthest;
}

const rounded = (degrees: number) => Number(degrees.toFixed(2));
const meridian = ([lng]: LngLat) => rounded(wrapDegrees(lng));

const POLES: readonly LngLat[] = [
  [0, 90],
  [0, -90],
];

/** The box between the meridians and parallels that bound a flat map, north up; what is beyond its rim it takes whole. */
function boxInView(centre: ScreenPoint, camera: Camera, viewport: Viewport, screen: Screen): Area | null {
  const { left, top, right, bottom } = freeOf(viewport);
  const [west, east] = [left, right].map((x) => screen.unproject({ x, y: centre.y }));
  const [north, south] = [top, bottom].map((y) => screen.unproject({ x: centre.x, y }));
  if (!west || !east) return null;
  const isRound = right - left >= WORLD_SIZE * 2 ** camera.zoom;
  return {
    kind: 'box',
    west: isRound ? -180 : meridian(west),
    south: south ? rounded(south[1]) : -90,
    east: isRound ? 180 : meridian(east),
    north: north ? rounded(north[1]) : 90,
  };
}

/**
 * What is in view as an area: the box of Mercator's map; elsewhere what the edge of the window encloses, and where it shows the limb of
 * the Earth or a pole, all that is as near to the middle as the farthest that is seen.
 */
export function areaInView(camera: Camera, viewport: Viewport, projection: ProjectionId): Area | null {
  const screen = createScreen(camera, viewport, projection);
  const free = freeOf(viewport);
  const centre = { x: (free.left + free.right) / 2, y: (free.top + free.bottom) / 2 };
  const middle = screen.unproject(centre);
  if (!middle) return null;
  if (projection === 'mercator' && camera.bearing === 0) return boxInView(centre, camera, viewport, screen);
  const edge = edgeOf(viewport)
    .map((point) => screen.unproject(point))
    .filter((place) => place !== null);
  const hasPole = POLES.some((pole) => {
    const at = screen.project(pole);
    return at && at.x >= free.left && at.x <= free.right && at.y >= free.top && at.y <= free.bottom;
  });
  if (edge.length === 4 * STEPS && !hasPole) return areaOfSketch('shape', edge);
  const km = Math.min(LARGEST_CIRCLE_KM, Math.ceil(farthestKm(middle, centre, viewport, screen)));
  return km > 0 ? { kind: 'circle', lngLat: [meridian(middle), rounded(middle[1])], km } : null;
}
