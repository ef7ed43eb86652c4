import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { wholeWorldCamera } from '../../model/camera/camera-moves.ts';
import type { LngLat } from '../../model/site.ts';
import { at } from '../../model/typed.ts';
import type { OwnList } from '../../state/own/own-list.ts';
import { takeTurns } from '../../state/own/turn-to-list.ts';
import type { ProjectionId } from '../../state/view/view.ts';
import { live } from '../live-map.ts';
import { CORNERS_OF_VIET_NAM, cameraOfPlaces } from './home-camera.ts';
import { sideOfWorld } from './world-side.ts';

/** Of rows that lie within so many degrees of one another one is enough to know where a list lies. */
const CELL = 2;

/** A camera that comes nearer by less than so many levels is not worth leaving out a half of the world. */
const NEARER = 0.4;

const VIET_NAM = 'VNM';

/** Some placed rows that stand for all: one of each cell, and the outermost to each side. */
function outlineOf({ placement }: Pick<OwnList, 'placement'>): readonly LngLat[] {
  const { lngs, lats } = placement;
  const cells = new Map<number, number>();
  const outermost = [-1, -1, -1, -1];
  for (let row = 0; row < lngs.length; row++) {
    const [lng, lat] = [at(lngs, row), at(lats, row)];
    if (Number.isNaN(lng)) continue;
    const cell = Math.floor(lng / CELL) * 360 + Math.floor(lat / CELL);
    if (!cells.has(cell)) cells.set(cell, row);
    const [west = -1, east = -1, south = -1, north = -1] = outermost;
    if (west < 0 || lng < at(lngs, west)) outermost[0] = row;
    if (east < 0 || lng > at(lngs, east)) outermost[1] = row;
    if (south < 0 || lat < at(lats, south)) outermost[2] = row;
    if (north < 0 || lat > at(lats, north)) outermost[3] = row;
  }
  const rows = new Set([...cells.values(), ...outermost.filter((row) => row >= 0)]);
  return [...rows].map((row): LngLat => [at(lngs, row), at(lats, row)]);
}

/** The camera that shows all placed rows of a list, or the half of the globe where most of them lie; null where none is placed. */
export function cameraOfList(
  list: Pick<OwnList, 'placement'>,
  camera: Camera,
  viewport: Viewport,
  projection: ProjectionId,
): Camera | null {
  const places = [...outlineOf(list)];
  if (places.length === 0) return null;
  // A picture of Viet Nam shows both archipelagos, too.
  if (list.placement.codes.includes(VIET_NAM)) places.push(...CORNERS_OF_VIET_NAM);
  const fitted = cameraOfPlaces(places, viewport, projection);
  const whole = wholeWorldCamera(sideOfWorld(places, camera.lngLat), viewport, projection);
  return fitted.zoom > whole.zoom + NEARER ? fitted : whole;
}

/** From now on the map turns to lists that ask for it. */
export function answerTurns(): void {
  takeTurns(({ list, move }) => {
    const { map } = live;
    const there = map && cameraOfList(list, map.camera, map.viewport, map.context.projection);
    if (there) move(there);
  });
}
