import { type Area, CORNERS, LARGEST_CIRCLE_KM } from '../../model/area.ts';
import { wrapDegrees } from '../../model/camera/camera.ts';
import { greatCircleKm } from '../../model/geodesy.ts';
import type { LngLat } from '../../model/site.ts';
import { at } from '../../model/typed.ts';

/** What a reader draws with. */
export type AreaKind = Area['kind'];

/** The smallest that an area is, in kilometres and in degrees: what a link can still carry. */
const LEAST_KM = 1;
const LEAST_DEGREES = 0.02;

/** Decimals of a degree that a link keeps, so that what is shown is what is shared. */
const rounded = (degrees: number) => Number(degrees.toFixed(2));
const roundedPlace = ([lng, lat]: LngLat): LngLat => [rounded(wrapDegrees(lng)), rounded(lat)];

function circleBetween(middle: LngLat, edge: LngLat): Area | null {
  const km = Math.round(greatCircleKm(middle, edge));
  const isSound = km >= LEAST_KM && km <= LARGEST_CIRCLE_KM;
  return isSound ? { kind: 'circle', lngLat: roundedPlace(middle), km } : null;
}

/** The box between two corners, on the side of the Earth on which they are nearer. */
function boxBetween(one: LngLat, other: LngLat): Area | null {
  const across = wrapDegrees(other[0] - one[0]);
  const [west, east] = across >= 0 ? [one, other] : [other, one];
  const [south, north] = [Math.min(one[1], other[1]), Math.max(one[1], other[1])];
  if (Math.abs(across) < LEAST_DEGREES || north - south < LEAST_DEGREES) return null;
  return {
    kind: 'box',
    west: rounded(wrapDegrees(west[0])),
    south: rounded(south),
    east: rounded(wrapDegrees(east[0])),
    north: rounded(north),
  };
}

/** As many corners as a link can carry, evenly along the way. */
function thinned(places: readonly LngLat[]): readonly LngLat[] {
  const { most } = CORNERS;
  if (places.length <= most) return places;
  return Array.from({ length: most }, (_, corner) => at(places, Math.floor((corner * places.length) / most)));
}

function shapeOf(places: readonly LngLat[]): Area | null {
  const corners = thinned(places).map(roundedPlace);
  const different = corners.filter((corner, index) => {
    const before = corners[index - 1];
    return !before || corner[0] !== before[0] || corner[1] !== before[1];
  });
  return different.length >= CORNERS.least ? { kind: 'shape', corners: different } : null;
}

/**
 * The area that the places of a drawing make: a circle by its middle and edge, a box by two corners, a shape by all of
 * them; null where they make none.
 */
export function areaOfSketch(kind: AreaKind, places: readonly LngLat[]): Area | null {
  if (kind === 'shape') return shapeOf(places);
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return null;
  return kind === 'circle' ? circleBetween(first, last) : boxBetween(first, last);
}
