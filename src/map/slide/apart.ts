import type { ScreenPoint } from '../screen-point.ts';

/** So often are marks pushed apart at most. */
const ROUNDS = 40;

/**
 * Marks that would cover one another, moved apart until each is `distance` from the next, in CSS pixels; those with room stay.
 * Marks on one spot go to its left and right in the order in which they come.
 */
export function moveApart<Mark extends ScreenPoint>(
  marks: readonly Mark[],
  distance: number,
): readonly Mark[] {
  const places = marks.map(({ x, y }, index) => ({ x: x + index * 1e-3, y }));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [index, a] of places.entries())
      for (const b of places.slice(index + 1)) {
        const far = Math.hypot(b.x - a.x, b.y - a.y);
        if (far >= distance - 1e-2) continue;
        const [dx, dy] = [((b.x - a.x) / far) * (distance - far), ((b.y - a.y) / far) * (distance - far)];
        a.x -= dx / 2;
        a.y -= dy / 2;
        b.x += dx / 2;
        b.y += dy / 2;
        moved = true;
      }
    if (!moved) break;
  }
  return marks.map((mark, index) => ({ ...mark, ...places[index] }));
}
