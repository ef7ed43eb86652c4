import type { PictureSize } from '../map-picture.ts';
import type { ScreenPoint } from '../screen-point.ts';
import { labelSize } from '../vector/label-size.ts';
import type { PlacedLabel } from '../vector/labels.ts';
import type { PlacedRing } from '../vector/rings.ts';

/** So often are rings moved at most, and after so many times only sideways: between two names there may be no room for a ring. */
const ROUNDS = 40;
const SIDEWAYS_FROM = 8;

/** A ring that may be moved. */
type Moving = { -readonly [Key in keyof PlacedRing]: PlacedRing[Key] };

/** Moves a ring out from under a name, to whichever side of it is nearest and on the map, or only sideways; whether it had to. */
function leaveName(
  ring: Moving,
  name: PlacedLabel,
  sideways: boolean,
  { width, height }: PictureSize,
): boolean {
  const { radius } = ring;
  const size = labelSize(name);
  const [across, along] = [size.width / 2 + radius, size.height / 2 + radius];
  if (Math.abs(ring.x - name.x) >= across || Math.abs(ring.y - name.y) >= along) return false;
  const beside = [name.x - across, name.x + across].map((x) => ({ x, y: ring.y }));
  const off = [name.y - along, name.y + along].map((y) => ({ x: ring.x, y }));
  const farOf = ({ x, y }: ScreenPoint) => Math.hypot(x - ring.x, y - ring.y);
  const places = [...beside, ...(sideways ? [] : off)].sort((a, b) => farOf(a) - farOf(b));
  const isOnMap = ({ x, y }: ScreenPoint) =>
    x >= radius && x <= width - radius && y >= radius && y <= height - radius;
  Object.assign(ring, places.find(isOnMap) ?? places[0]);
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
export function clearOf(
  rings: readonly PlacedRing[],
  names: readonly PlacedLabel[],
  map: PictureSize,
): readonly PlacedRing[] {
  const moving = rings.map((ring): Moving => ({ ...ring }));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [index, ring] of moving.entries()) {
      for (const other of moving.slice(index + 1)) moved = leaveEachOther(ring, other) || moved;
      for (const name of names) moved = leaveName(ring, name, round >= SIDEWAYS_FROM, map) || moved;
    }
    if (!moved) break;
  }
  return moving;
}
