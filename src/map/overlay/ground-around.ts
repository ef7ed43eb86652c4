import type { Screen } from '../../model/camera/screen.ts';
import { EARTH_RADIUS_KM, greatCircleKm } from '../../model/geodesy.ts';
import type { Bounds } from '../../model/own/kept/place-index.ts';
import type { LngLat } from '../../model/site.ts';
import type { ScreenPoint } from '../screen-point.ts';

/** So many points around the pointer are looked up. */
const SAMPLES = 16;

/** How much farther than those points what is drawn between them may lie. */
const MARGIN = 2;

/** At the edge of the globe a pixel is long: so many degrees of the ground may lie between two of the points. */
const AT_EDGE = 10;

const degreesBetween = (a: LngLat, b: LngLat): number =>
  (greatCircleKm(a, b) / EARTH_RADIUS_KM) * (180 / Math.PI);

const inWorld = (lng: number): number => lng - 360 * Math.floor((lng + 180) / 360);

/** Bounds that all within so many degrees of a place lies in. */
function boundsAround([lng, lat]: LngLat, degrees: number): Bounds {
  const [south, north] = [lat - degrees, lat + degrees];
  const reach =
    south <= -90 || north >= 90
      ? 180
      : Math.asin(Math.min(1, Math.sin((degrees * Math.PI) / 180) / Math.cos((lat * Math.PI) / 180))) *
        (180 / Math.PI);
  if (reach >= 90) return { west: -180, south, east: 180, north };
  return { west: inWorld(lng - reach), south, east: inWorld(lng + reach), north };
}

/** Bounds of all ground that is drawn within so many pixels of a point, and of some around it; null where there is none. */
export function groundAround(screen: Screen, { x, y }: ScreenPoint, radius: number): Bounds | null {
  const around = Array.from({ length: SAMPLES }, (_, index) => {
    const angle = (2 * Math.PI * index) / SAMPLES;
    return screen.unproject({ x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) });
  });
  const looked = [screen.unproject({ x, y }), ...around];
  const [middle, ...others] = looked.filter((place) => place !== null);
  if (!middle) return null;
  const farthest = Math.max(0, ...others.map((place) => degreesBetween(middle, place)));
  const isAtEdge = looked.includes(null);
  return boundsAround(middle, Math.max(MARGIN * farthest, isAtEdge ? AT_EDGE : 0));
}
