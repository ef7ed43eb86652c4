import { labelSize } from '../vector/label-size.ts';
import type { PlacedLabel } from '../vector/labels.ts';
import type { PlacedRing } from '../vector/rings.ts';

/**
 * Rings moved out from under the names of the archipelagos, to whichever side is nearer: a ring stands for many places, a name for
 * one, and the number of a ring must be read.
 */
export function clearOf(rings: readonly PlacedRing[], names: readonly PlacedLabel[]): readonly PlacedRing[] {
  return rings.map((ring) => {
    let { x, y } = ring;
    for (const name of names) {
      const { width, height } = labelSize(name);
      const [across, along] = [width / 2 + ring.radius, height / 2 + ring.radius];
      const [dx, dy] = [x - name.x, y - name.y];
      if (Math.abs(dx) >= across || Math.abs(dy) >= along) continue;
      const [right, down] = [dx < 0 ? -across - dx : across - dx, dy < 0 ? -along - dy : along - dy];
      if (Math.abs(right) < Math.abs(down)) x += right;
      else y += down;
    }
    return { ...ring, x, y };
  });
}
