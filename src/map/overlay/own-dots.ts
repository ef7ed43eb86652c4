import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { createScreen, type GroundShape, toGround } from '../../model/camera/screen.ts';
import { eachRow, hasRow } from '../../model/own/kept/row-set.ts';
import { at } from '../../model/typed.ts';
import { lngLatOf, type OwnList } from '../../state/own/own-list.ts';
import { ownColours } from '../../theme/arc-colours.ts';
import type { Palette, ThemeId } from '../../theme/tokens.ts';
import type { ScreenPoint } from '../screen-point.ts';

/** Half the height of a diamond that stands for a row, and the width of its seam, in CSS pixels. */
export const DIAMOND = { radius: 5, seam: 1.6 } as const;

/** The vector map draws so many rows of a list at most, evenly chosen: more would make every frame late. */
export const MOST_DRAWN = 6000;

/** A row of the reader's own under the pointer. */
export interface OwnHit {
  readonly list: OwnList;
  readonly row: number;
}

const vectors = new WeakMap<OwnList['placement'], Map<GroundShape, Float64Array>>();

/** The rows as `Screen.place` wants them, three numbers each, NaN for those that are not placed; computed once a list. */
function vectorsOf(list: OwnList, shape: GroundShape): Float64Array {
  const shapes = vectors.get(list.placement) ?? new Map<GroundShape, Float64Array>();
  vectors.set(list.placement, shapes);
  const known = shapes.get(shape);
  if (known) return known;
  const made = new Float64Array(3 * list.table.rows).fill(Number.NaN);
  for (let row = 0; row < list.table.rows; row++) {
    const lngLat = lngLatOf(list, row);
    if (lngLat) made.set(toGround(lngLat, shape), 3 * row);
  }
  shapes.set(shape, made);
  return made;
}

/** The colour of each category of a list, and last that of rows without one. */
export const coloursOfList = ({ colours }: OwnList, theme: ThemeId): readonly string[] =>
  ownColours(theme, colours?.names.length ?? 0);

/** The place in the colours of a list that a row has. */
export function colourIndex({ colours }: OwnList, row: number, count: number): number {
  if (!colours) return 0;
  const code = at(colours.codes, row);
  return code === 0 ? count - 1 : code - 1;
}

/** The rows of the reader's own lists as diamonds, one path for each colour. */
export function ownMarkup(
  lists: readonly OwnList[],
  theme: ThemeId,
  palette: Palette,
  camera: Camera,
  viewport: Viewport,
  shape: GroundShape,
): string {
  if (lists.length === 0) return '';
  const screen = createScreen({ ...camera, pitch: 0 }, viewport, shape);
  const spot = { x: 0, y: 0 };
  const { radius: r, seam } = DIAMOND;
  return lists
    .map((list) => {
      const colours = coloursOfList(list, theme);
      const paths = colours.map(() => '');
      const points = vectorsOf(list, shape);
      const step = Math.max(1, Math.ceil(list.kept.count / MOST_DRAWN));
      let count = 0;
      eachRow(list.kept, (row) => {
        if (count++ % step > 0) return;
        const x = at(points, 3 * row);
        if (Number.isNaN(x) || !screen.place(x, at(points, 3 * row + 1), at(points, 3 * row + 2), spot))
          return;
        const index = colourIndex(list, row, colours.length);
        paths[index] += `M${(spot.x - r).toFixed(1)},${spot.y.toFixed(1)}l${r},${-r}l${r},${r}l${-r},${r}z`;
      });
      return paths
        .map((path, index) =>
          path === ''
            ? ''
            : `<path d="${path}" fill="${at(colours, index)}" stroke="${palette.halo}" stroke-width="${seam}" paint-order="stroke"/>`,
        )
        .join('');
    })
    .join('');
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
    const points = vectorsOf(list, shape);
    let best = -1;
    let far = radius;
    for (let row = 0; row < list.table.rows; row++) {
      const x = at(points, 3 * row);
      if (Number.isNaN(x) || !hasRow(list.kept, row)) continue;
      if (!screen.place(x, at(points, 3 * row + 1), at(points, 3 * row + 2), spot, around)) continue;
      const distance = Math.hypot(spot.x - point.x, spot.y - point.y);
      if (distance <= far) [best, far] = [row, distance];
    }
    if (best >= 0) return { list, row: best };
  }
  return null;
}
