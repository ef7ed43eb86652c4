import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { createScreen, type GroundShape, toGround } from '../../model/camera/screen.ts';
import { eachRow, hasRow } from '../../model/own/kept/row-set.ts';
import { SIZED } from '../../model/own/measured/sizes.ts';
import { at } from '../../model/typed.ts';
import type { OwnList } from '../../state/own/own-list.ts';
import { ownColours } from '../../theme/arc-colours.ts';
import type { Palette, ThemeId } from '../../theme/tokens.ts';
import { DIAMOND } from './diamond.ts';

/** The line of a hollow diamond, in CSS pixels. */
const HOLLOW_LINE = 1.4;

/** The vector map draws so many rows of a list at most, evenly chosen: more would make every frame late. */
export const MOST_DRAWN = 6000;

/** A row of the reader's own under the pointer. */
export interface OwnHit {
  readonly list: OwnList;
  readonly row: number;
}

const vectors = new WeakMap<OwnList['placement'], Map<GroundShape, Float64Array>>();

/** The rows as `Screen.place` wants them, three numbers each, NaN for those that are not placed; computed once a list. */
export function vectorsOf(list: OwnList, shape: GroundShape): Float64Array {
  const shapes = vectors.get(list.placement) ?? new Map<GroundShape, Float64Array>();
  vectors.set(list.placement, shapes);
  const known = shapes.get(shape);
  if (known) return known;
  const made = new Float64Array(3 * list.table.rows).fill(Number.NaN);
  // Read as they are kept: what makes lists of files is not loaded with the map.
  const { lngs, lats } = list.placement;
  for (let row = 0; row < list.table.rows; row++) {
    const lng = at(lngs, row);
    if (!Number.isNaN(lng)) made.set(toGround([lng, at(lats, row)], shape), 3 * row);
  }
  shapes.set(shape, made);
  return made;
}

/** The colour of each category of a list, and last that of rows without one. */
export const coloursOfList = ({ colours }: OwnList, theme: ThemeId): readonly string[] =>
  ownColours(theme, colours?.names.length ?? 0);

/** The place in the colours of a list that a row has. */
function colourIndex({ colours }: OwnList, row: number, count: number): number {
  if (!colours) return 0;
  const code = at(colours.codes, row);
  return code === 0 ? count - 1 : code - 1;
}

/** Half the height of the diamond of a row, in CSS pixels. */
export const radiusOfRow = ({ sizes }: OwnList, row: number): number =>
  sizes ? at(sizes.radii, row) || SIZED.hollow : DIAMOND.radius;

/** Whether a row has no size though others have: its diamond is drawn hollow. */
export const isHollow = ({ sizes }: OwnList, row: number): boolean =>
  sizes !== null && at(sizes.radii, row) === 0;

/** Calls back with the kept rows that the vector map draws: where they have sizes the largest, else some evenly from all. */
function eachDrawn({ kept, sizes }: OwnList, visit: (row: number) => void): void {
  if (!sizes) {
    const step = Math.max(1, Math.ceil(kept.count / MOST_DRAWN));
    let count = 0;
    eachRow(kept, (row) => {
      if (count++ % step === 0) visit(row);
    });
    return;
  }
  let left = MOST_DRAWN;
  for (const row of sizes.order) {
    if (!hasRow(kept, row)) continue;
    if (left-- === 0) return;
    visit(row);
  }
}

/** Rows whose sizes lie within so many pixels of one another are drawn as one path a colour: of larger steps one would be hidden. */
const TIER = 2;

/** The diamonds of one tier of sizes, a path for each colour; hollow ones have paths of their own. */
interface Tier {
  readonly filled: string[];
  readonly hollow: string[];
}

function markupOfTier({ filled, hollow }: Tier, colours: readonly string[], palette: Palette): string {
  const { seam } = DIAMOND;
  const solid = filled.map((path, index) =>
    path === ''
      ? ''
      : `<path d="${path}" fill="${at(colours, index)}" stroke="${palette.halo}" stroke-width="${seam}" paint-order="stroke"/>`,
  );
  const open = hollow.map((path, index) =>
    path === ''
      ? ''
      : `<path d="${path}" fill="${palette.paper}" stroke="${at(colours, index)}" stroke-width="${HOLLOW_LINE}"/>`,
  );
  return [...solid, ...open].join('');
}

/** The rows of the reader's own lists as diamonds, one path for each colour; where they have sizes, the larger below the smaller. */
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
  return lists
    .map((list) => {
      const colours = coloursOfList(list, theme);
      const points = vectorsOf(list, shape);
      const tiers: Tier[] = [];
      let lowest = Number.POSITIVE_INFINITY;
      eachDrawn(list, (row) => {
        const x = at(points, 3 * row);
        if (Number.isNaN(x) || !screen.place(x, at(points, 3 * row + 1), at(points, 3 * row + 2), spot))
          return;
        const r = radiusOfRow(list, row);
        if (r < lowest) {
          tiers.push({ filled: colours.map(() => ''), hollow: colours.map(() => '') });
          lowest = r - TIER;
        }
        const paths = at(tiers, tiers.length - 1)[isHollow(list, row) ? 'hollow' : 'filled'];
        paths[colourIndex(list, row, colours.length)] +=
          `M${(spot.x - r).toFixed(1)},${spot.y.toFixed(1)}l${diamondSides(r)}z`;
      });
      return tiers.map((tier) => markupOfTier(tier, colours, palette)).join('');
    })
    .join('');
}

/** The sides of a diamond from its left corner on. */
const diamondSides = (radius: number): string => {
  const r = Number(radius.toFixed(1));
  return `${r},${-r}l${r},${r}l${-r},${r}`;
};
