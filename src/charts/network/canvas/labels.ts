import { type Box, createRoom, placeInTurn } from '../../../model/label-placement.ts';
import type { ChartSize } from '../../frame/table.ts';

/** A label that asks for a place beside its node, in CSS pixels. */
export interface LabelWish {
  readonly index: number;
  readonly lines: readonly string[];
  /** The node's middle and radius. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Whether it stands better at the left: what it would cross is at the right. */
  readonly leftFirst?: boolean;
}

/** A label with the place that it got. */
export interface PlacedLabel {
  readonly index: number;
  readonly lines: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 3;

/** Where a label may stand: right, left (or left, right), below, above its node, at the corners, then half a line up or down. */
function* sides({ x, y, radius, width, height, leftFirst = false }: LabelWish): Generator<Box> {
  const away = radius + GAP;
  const corner = 0.7 * radius + GAP;
  const [right, left, middle, beside] = [x + away, x - away - width, x - width / 2, y - height / 2];
  const places: readonly (readonly [left: number, top: number])[] = [
    [leftFirst ? left : right, beside],
    [leftFirst ? right : left, beside],
    [middle, y + away],
    [middle, y - away - height],
    [x + corner, y + corner],
    [x + corner, y - corner - height],
    [x - corner - width, y + corner],
    [x - corner - width, y - corner - height],
    ...[-0.45, 0.45].flatMap((lines): readonly [number, number][] => [
      [right, beside + lines * height],
      [left, beside + lines * height],
    ]),
  ];
  for (const [left, top] of places) yield { left, top, width, height };
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
  const placed: PlacedLabel[] = [];
  if (most <= 0) return placed;
  const inside = function* (wish: LabelWish) {
    for (const box of sides(wish)) {
      const { left, top, width, height } = box;
      if (left >= 0 && top >= 0 && left + width <= size.width && top + height <= size.height) yield box;
    }
  };
  for (const { label, place } of placeInTurn(wishes, inside, createRoom(obstacles))) {
    placed.push({ index: label.index, lines: label.lines, ...place });
    if (placed.length >= most) break;
  }
  return placed;
}
