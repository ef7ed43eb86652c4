import type { Box } from '../label-placement.ts';
import type { NamedMark, PlacedMarkName, Point } from './named-mark.ts';

/** Between a mark and its name, and between a name and whatever else. */
const AWAY = 3;
export const SEAM = 1.5;

/** How far names may move away from their marks, in CSS pixels, the nearer the better. */
const DISTANCES = [0, 10, 20, 32, 46, 62, 80, 100, 125] as const;

/** In which direction a name stands from its mark, the best first: to the right and the left it reads as one with it. */
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [1, -0.7],
  [-1, -0.7],
  [1, 0.7],
  [-1, 0.7],
  [0, -1],
  [0, 1],
] as const;

/** A place that a name may take. */
export interface Candidate extends Box {
  readonly anchor: PlacedMarkName['anchor'];
  readonly textX: number;
  readonly distance: number;
}

/** Places around a mark, the best first: beside it, then farther out. */
export function* candidates(
  { x, y, leftFirst = false }: NamedMark,
  radius: number,
  width: number,
  height: number,
): Generator<Candidate> {
  for (const distance of DISTANCES) {
    for (const [side, down] of DIRECTIONS) {
      const right = leftFirst ? -side : side;
      const reach = radius + AWAY + SEAM + distance;
      const [atX, atY] = [x + right * reach, y + down * reach];
      const left = right > 0 ? atX : right < 0 ? atX - width : atX - width / 2;
      const top = right === 0 ? (down < 0 ? atY - height : atY) : atY - height / 2;
      const anchor = right > 0 ? 'start' : right < 0 ? 'end' : 'middle';
      yield { left, top, width, height, anchor, textX: atX, distance };
    }
  }
}

/** The nearest place of a free grid of the frame: what is left to a name in a crowd. */
export function* anywhere({ x, y }: Point, frame: Box, width: number, height: number): Generator<Candidate> {
  const places: Candidate[] = [];
  for (let top = frame.top; top + height <= frame.top + frame.height; top += height / 2)
    for (let left = frame.left; left + width <= frame.left + frame.width; left += 24) {
      const distance = Math.hypot(left + width / 2 - x, top + height / 2 - y);
      places.push({ left, top, width, height, anchor: 'start', textX: left, distance });
    }
  yield* places.sort((a, b) => a.distance - b.distance);
}
