import type { PlacedLabel } from '../vector/labels.ts';
import type { PlacedRing } from '../vector/rings.ts';

/** Mean width of a letter and height of a line, as shares of the font size. */
const LETTER = 0.58;
const LINE = 1.25;

/**
 * Rings moved out from under the names of the archipelagos, to whichever side is nearer: a ring stands for many places, a name for
 * one, and the number of a ring must be read.
 */
export function clearOf(rings: readonly PlacedRing[], names: readonly PlacedLabel[]): readonly PlacedRing[] {
  return rings.map((ring) => {
    let { x, y } = ring;
    for (const name of names) {
      const across =
        (Math.max(...name.lines.map((line) => line.length)) * name.fontSize * LETTER) / 2 + ring.radius;
      const along = (name.lines.length * name.fontSize * LINE) / 2 + ring.radius;
      const [dx, dy] = [x - name.x, y - name.y];
      if (Math.abs(dx) >= across || Math.abs(dy) >= along) continue;
      const [right, down] = [dx < 0 ? -across - dx : across - dx, dy < 0 ? -along - dy : along - dy];
      if (Math.abs(right) < Math.abs(down)) x += right;
      else y += down;
    }
    return { ...ring, x, y };
  });
}
