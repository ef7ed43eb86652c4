import { describe, expect, it } from 'vitest';
import { type Area, isInArea } from '../../src/model/area.ts';
import type { LngLat } from '../../src/model/site.ts';

const HANOI: LngLat = [105.84, 21.02];
const FIJI: LngLat = [178.44, -18.14];
const SAMOA: LngLat = [-171.76, -13.83];

describe('an area', () => {
  it('of a circle holds what lies within its kilometres over the ground', () => {
    const circle = (km: number): Area => ({ kind: 'circle', lngLat: HANOI, km });
    // Ho Chi Minh City lies about 1,140 km from Hanoi.
    const saigon: LngLat = [106.66, 10.76];
    expect(isInArea(circle(1100), saigon)).toBe(false);
    expect(isInArea(circle(1200), saigon)).toBe(true);
    expect(isInArea({ kind: 'circle', lngLat: FIJI, km: 1500 }, SAMOA)).toBe(true);
  });

  it('of a box holds what lies between its sides, also across the date line', () => {
    const pacific: Area = { kind: 'box', west: 170, south: -25, east: -170, north: 0 };
    expect([FIJI, SAMOA, HANOI].map((place) => isInArea(pacific, place))).toEqual([true, true, false]);
    const asia: Area = { kind: 'box', west: 100, south: 0, east: 110, north: 30 };
    expect([HANOI, FIJI].map((place) => isInArea(asia, place))).toEqual([true, false]);
  });

  it('of a shape holds what its line encloses, in whatever order it was drawn', () => {
    const corners: readonly LngLat[] = [
      [102, 8],
      [110, 8],
      [110, 24],
      [102, 24],
    ];
    for (const drawn of [corners, corners.toReversed()]) {
      const shape: Area = { kind: 'shape', corners: drawn };
      expect([HANOI, FIJI, [106, 30] as const].map((place) => isInArea(shape, place))).toEqual([
        true,
        false,
        false,
      ]);
    }
  });

  it('of a shape over the date line stays in one piece', () => {
    const shape: Area = {
      kind: 'shape',
      corners: [
        [170, -25],
        [-170, -25],
        [-165, -10],
        [175, -5],
      ],
    };
    expect([FIJI, SAMOA, HANOI].map((place) => isInArea(shape, place))).toEqual([true, true, false]);
  });

  it('of a shape that is hollow on one side leaves out the hollow', () => {
    const shape: Area = {
      kind: 'shape',
      corners: [
        [0, 0],
        [10, 0],
        [10, 10],
        [5, 3],
        [0, 10],
      ],
    };
    expect(isInArea(shape, [5, 8])).toBe(false);
    expect(isInArea(shape, [5, 2])).toBe(true);
  });
});
