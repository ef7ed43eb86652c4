import { describe, expect, it } from 'vitest';
import { type Box, createRoom } from '../../../src/model/label-placement.ts';
import type { NamedMark, PlacedMarkName } from '../../../src/model/names/named-mark.ts';
import { placeMarkNames } from '../../../src/model/names/place-names.ts';

const TYPE = { fontSize: 10, lineHeight: 12, weight: 600, widest: 150 } as const;
const FRAME: Box = { left: 0, top: 0, width: 400, height: 300 };
const RADIUS = 5;
const measure = (text: string, fontSize: number) => text.length * fontSize * 0.6;
const mark = (id: string, x: number, y: number): NamedMark => ({ id, name: id, x, y });
const squareAt = ({ x, y }: NamedMark): Box => ({
  left: x - RADIUS,
  top: y - RADIUS,
  width: 2 * RADIUS,
  height: 2 * RADIUS,
});

/** Hanoi, Guilin and Kuala Lumpur as near each other as on a map of the world, and what else is written there. */
const MARKS = [
  mark('ICP', 200, 100),
  mark('ICRTM', 210, 100),
  mark('IRCK', 209, 90),
  mark('ISTIC', 205, 128),
];
const NAMES_OF_ISLETS: readonly Box[] = [
  { left: 222, top: 98, width: 90, height: 24 },
  { left: 222, top: 124, width: 90, height: 24 },
];

function place(others: readonly Box[]): readonly PlacedMarkName[] {
  const room = createRoom([...MARKS.map(squareAt), ...others]);
  return placeMarkNames(MARKS, RADIUS, FRAME, room, measure, TYPE);
}

/** Points along the line that joins a name to its mark, once it has left the mark. */
function lineOf({ leader }: PlacedMarkName): readonly { readonly x: number; readonly y: number }[] {
  if (!leader) return [];
  const [from, to] = leader;
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  return Array.from({ length: 101 }, (_, at) => ({
    x: from.x + ((to.x - from.x) * at) / 100,
    y: from.y + ((to.y - from.y) * at) / 100,
  })).filter((_, at) => (far * at) / 100 > 3 * RADIUS);
}

describe('the lines that join names to crowded marks', () => {
  const names = place(NAMES_OF_ISLETS);
  const lines = names.filter(({ leader }) => leader);

  it('are few, and every mark is named', () => {
    expect(names.map(({ id }) => id).sort()).toEqual(['ICP', 'ICRTM', 'IRCK', 'ISTIC']);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThan(names.length);
  });

  it('cross no other mark', () => {
    for (const name of lines)
      for (const other of MARKS.filter(({ id }) => id !== name.id))
        for (const { x, y } of lineOf(name))
          expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(RADIUS);
  });

  it('cross nothing else that is written there', () => {
    for (const name of lines)
      for (const { left, top, width, height } of NAMES_OF_ISLETS)
        for (const { x, y } of lineOf(name))
          expect(x > left && x < left + width && y > top && y < top + height).toBe(false);
  });

  it('run over something where there is no other place: a name is worth more', () => {
    const wall = Array.from(
      { length: 30 },
      (_, at): Box => ({ left: 150, top: at * 10, width: 100, height: 9 }),
    );
    expect(place([...wall, ...NAMES_OF_ISLETS])).toHaveLength(MARKS.length);
  });
});
