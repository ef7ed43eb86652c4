import { type Box, createRoom } from '../../../model/label-placement.ts';
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
  /** Whether it lies on an obstacle rather than be gone. */
  readonly must?: boolean;
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
 * Places labels where they touch neither each other nor what is taken nor the edge of the drawing, first come, first
 * served: who wants it most stands first. They keep off the `obstacles` too, but those that must be there lie on them
 * rather than be gone. Those that find no place are left out, as are all beyond `most`.
 */
export function placeLabels(
  wishes: Iterable<LabelWish>,
  size: ChartSize,
  {
    taken = [],
    obstacles = [],
  }: { readonly taken?: readonly Box[]; readonly obstacles?: readonly Box[] } = {},
  most = Number.POSITIVE_INFINITY,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  if (most <= 0) return placed;
  const [room, open] = [createRoom(taken), createRoom(obstacles)];
  const isInside = ({ left, top, width, height }: Box) =>
    left >= 0 && top >= 0 && left + width <= size.width && top + height <= size.height;
  for (const wish of wishes) {
    const places = [...sides(wish)].filter((box) => isInside(box) && room.isFree(box));
    const place = places.find(open.isFree) ?? (wish.must ? places[0] : undefined);
    if (!place) continue;
    room.take(place);
    placed.push({ index: wish.index, lines: wish.lines, ...place });
    if (placed.length >= most) break;
  }
  return placed;
}
