import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { createScreen, type GroundShape, type Screen, toGround } from '../../model/camera/screen.ts';
import { hasRow } from '../../model/own/kept/row-set.ts';
import { at } from '../../model/typed.ts';
import type { OwnList } from '../../state/own/own-list.ts';
import { placeIndexOf } from '../../state/own/work/place-index.ts';
import type { ScreenPoint } from '../screen-point.ts';
import { groundAround } from './ground-around.ts';
import { type OwnHit, radiusOfRow, vectorsOf } from './own-dots.ts';

/** Being within a diamond comes before being near another. */
const WITHIN = 1000;

/** Calls back with the rows of a list that may be drawn within so many pixels of a point, and where each is, as `Screen.place` wants it. */
function eachNear(
  list: OwnList,
  shape: GroundShape,
  screen: Screen,
  point: ScreenPoint,
  radius: number,
  visit: (row: number, x: number, y: number, z: number) => void,
): void {
  const index = placeIndexOf(list);
  if (!index) {
    const points = vectorsOf(list, shape);
    for (let row = 0; row < list.table.rows; row++)
      visit(row, at(points, 3 * row), at(points, 3 * row + 1), at(points, 3 * row + 2));
    return;
  }
  const { lngs, lats } = list.placement;
  const bounds = groundAround(screen, point, radius);
  for (const row of bounds ? index.within(bounds) : [])
    visit(row, ...toGround([at(lngs, row), at(lats, row)], shape));
}

/** The row that a pointer means: the nearest within so many pixels, of the list that is drawn last; null where there is none. */
export function pickOwn(
  lists: readonly OwnList[],
  camera: Camera,
  viewport: Viewport,
  shape: GroundShape,
  point: ScreenPoint,
  radius: number,
): OwnHit | null {
  if (lists.length === 0) return null;
  const screen = createScreen(camera, viewport, shape);
  const under = shape === 'mercator' ? screen.unproject(point) : null;
  const around = under ? toGround(under, shape)[0] : undefined;
  const spot = { x: 0, y: 0 };
  for (const list of lists.toReversed()) {
    const largest = list.sizes ? radiusOfRow(list, list.sizes.order[0] ?? 0) : 0;
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    eachNear(list, shape, screen, point, Math.max(radius, largest), (row, x, y, z) => {
      if (Number.isNaN(x) || !hasRow(list.kept, row) || !screen.place(x, y, z, spot, around)) return;
      const distance = Math.hypot(spot.x - point.x, spot.y - point.y);
      const size = radiusOfRow(list, row);
      if (distance > Math.max(radius, size)) return;
      // Within a diamond the pointer means the smallest that it is in, which lies above the larger; beside all of them the nearest.
      const order = list.sizes && distance <= size ? size - WITHIN : distance;
      if (order < least || (order === least && row > best)) [best, least] = [row, order];
    });
    if (best >= 0) return { list, row: best };
  }
  return null;
}
