import { describe, expect, it } from 'vitest';
import { type Box, createRoom, placeInTurn } from '../../src/model/label-placement.ts';

const box = (left: number, top: number, width = 40, height = 10): Box => ({ left, top, width, height });

describe('the room of a drawing', () => {
  it('is free where nothing overlaps, also where boxes touch', () => {
    const room = createRoom([box(0, 0)]);
    expect(room.isFree(box(40, 0))).toBe(true);
    expect(room.isFree(box(0, 10))).toBe(true);
    expect(room.isFree(box(39, 9))).toBe(false);
  });

  it('finds boxes far from where they begin, and left of and above the drawing', () => {
    const room = createRoom([box(-500, -300, 1000, 600)]);
    expect(room.isFree(box(450, 250, 5, 5))).toBe(false);
    expect(room.isFree(box(-499, -299, 5, 5))).toBe(false);
    expect(room.isFree(box(501, 0, 5, 5))).toBe(true);
  });
});

describe('placeInTurn', () => {
  it('gives each label the first of its places that is free', () => {
    const placed = [...placeInTurn(['a', 'b', 'c'], () => [box(0, 0), box(0, 20)], createRoom())];
    expect(placed).toEqual([
      { label: 'a', place: box(0, 0) },
      { label: 'b', place: box(0, 20) },
    ]);
  });

  it('asks no label for places after the last that is wanted', () => {
    const asked: string[] = [];
    for (const { label } of placeInTurn(
      ['a', 'b', 'c'],
      (each) => {
        asked.push(each);
        return [box(0, 20 * asked.length)];
      },
      createRoom(),
    ))
      if (label === 'b') break;
    expect(asked).toEqual(['a', 'b']);
  });
});
