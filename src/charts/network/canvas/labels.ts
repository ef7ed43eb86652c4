import type { ChartSize } from '../../frame/table.ts';

/** A label that asks for a place beside its node, in CSS pixels. */
export interface LabelWish {
  readonly index: number;
  readonly text: string;
  /** The node's middle and radius. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** A label with the place that it got. */
export interface PlacedLabel {
  readonly index: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 3;
/** Sides of the squares by which boxes are found again, in CSS pixels. */
const SQUARE = 64;

/** Where a label may stand: right, left, below, above its node, then at the corners. */
function* sides({ x, y, radius, width, height }: LabelWish): Generator<Box> {
  const away = radius + GAP;
  const corner = 0.7 * radius + GAP;
  const [right, left, middle, beside] = [x + away, x - away - width, x - width / 2, y - height / 2];
  const places: readonly (readonly [left: number, top: number])[] = [
    [right, beside],
    [left, beside],
    [middle, y + away],
    [middle, y - away - height],
    [x + corner, y + corner],
    [x + corner, y - corner - height],
    [x - corner - width, y + corner],
    [x - corner - width, y - corner - height],
  ];
  for (const [left, top] of places) yield { left, top, width, height };
}

const overlap = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

/** Boxes that are found by the squares of the plane that they touch. */
function createBoxes() {
  const squares = new Map<string, Box[]>();
  const squaresOf = function* ({ left, top, width, height }: Box) {
    for (let x = Math.floor(left / SQUARE); x <= Math.floor((left + width) / SQUARE); x++)
      for (let y = Math.floor(top / SQUARE); y <= Math.floor((top + height) / SQUARE); y++) yield `${x} ${y}`;
  };
  return {
    add: (box: Box) => {
      for (const square of squaresOf(box)) {
        const boxes = squares.get(square);
        if (boxes) boxes.push(box);
        else squares.set(square, [box]);
      }
    },
    isFree: (box: Box) => {
      for (const square of squaresOf(box)) {
        if (squares.get(square)?.some((other) => overlap(other, box))) return false;
      }
      return true;
    },
  };
}

/**
 * Places labels where they touch neither each other nor the `obstacles` nor the edge of the drawing, first come, first
 * served: who wants it most stands first. Those that find no place are left out, as are all beyond `most`.
 */
export function placeLabels(
  wishes: Iterable<LabelWish>,
  size: ChartSize,
  obstacles: readonly Box[] = [],
  most = Number.POSITIVE_INFINITY,
): readonly PlacedLabel[] {
  const boxes = createBoxes();
  for (const obstacle of obstacles) boxes.add(obstacle);
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    if (placed.length >= most) break;
    const { index, text } = wish;
    for (const box of sides(wish)) {
      const { left, top, width, height } = box;
      if (left < 0 || top < 0 || left + width > size.width || top + height > size.height) continue;
      if (!boxes.isFree(box)) continue;
      boxes.add(box);
      placed.push({ index, text, ...box });
      break;
    }
  }
  return placed;
}
