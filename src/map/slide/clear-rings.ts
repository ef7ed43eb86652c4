import { labelSize } from '../vector/label-size.ts';
import type { PlacedLabel } from '../vector/labels.ts';
import type { PlacedRing } from '../vector/rings.ts';

/** So often are rings moved at most, and after so many times only sideways: between two names there may be no room for a ring. */
const ROUNDS = 40;
const SIDEWAYS_FROM = 8;

/** A ring that may be moved. */
type Moving = { -readonly [Key in keyof PlacedRing]: PlacedRing[Key] };

/** Moves a ring out from under a name, to whichever side is nearer, or only sideways; whether it had to. */
function leaveName(ring: Moving, name: PlacedLabel, sideways: boolean): boolean {
  const { width, height } = labelSize(name);
  const [across, along] = [width / 2 + ring.radius, height / 2 + ring.radius];
  const [dx, dy] = [ring.x - name.x, ring.y - name.y];
  if (Math.abs(dx) >= across || Math.abs(dy) >= along) return false;
  const [right, down] = [dx < 0 ? -across - dx : across - dx, dy < 0 ? -along - dy : along - dy];
  if (sideways || Math.abs(right) < Math.abs(down)) ring.x += right;
  else ring.y += down;
  return true;
}

/** Moves two rings apart until they only touch; whether they had to. */
function leaveEachOther(a: Moving, b: Moving): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const far = Math.hypot(dx, dy);
  const short = a.radius + b.radius - far;
  if (short <= 1e-2) return false;
  const [right, down] = far > 0 ? [dx / far, dy / far] : [1, 0];
  a.x -= (right * short) / 2;
  a.y -= (down * short) / 2;
  b.x += (right * short) / 2;
  b.y += (down * short) / 2;
  return true;
}

/**
 * Rings moved out from under the names of the archipelagos, and from under each other: a ring stands for many places, a name for
 * one, and the number of a ring must be read.
 */
export function clearOf(rings: readonly PlacedRing[], names: readonly PlacedLabel[]): readonly PlacedRing[] {
  const moving = rings.map((ring): Moving => ({ ...ring }));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [index, ring] of moving.entries()) {
      for (const other of moving.slice(index + 1)) moved = leaveEachOther(ring, other) || moved;
      for (const name of names) moved = leaveName(ring, name, round >= SIDEWAYS_FROM) || moved;
    }
    if (!moved) break;
  }
  return moving;
}
