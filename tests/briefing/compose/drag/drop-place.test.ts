import { describe, expect, it } from 'vitest';
import { dropAt, placeAt, placeBeside, placesOf } from '../../../../src/briefing/compose/drag/drop-place.ts';
import { scrollStep } from '../../../../src/briefing/compose/drag/edge-scroll.ts';

/** Three steps, of which the second is high. */
const STEPS = [
  { top: 100, bottom: 140 },
  { top: 140, bottom: 400 },
  { top: 400, bottom: 440 },
];
const between = (index: number) => ({ kind: 'between', index });
const onto = (index: number) => ({ kind: 'onto', index });

describe('a view that is dragged over the steps', () => {
  it('is meant for the step in its midst, and for the gap at its edges', () => {
    expect(placeAt(STEPS, 120)).toEqual(onto(0));
    expect(placeAt(STEPS, 105)).toEqual(between(0));
    expect(placeAt(STEPS, 136)).toEqual(between(1));
    expect(placeAt(STEPS, 145)).toEqual(between(1));
    // A high step is no wider gap than a low one.
    expect(placeAt(STEPS, 160)).toEqual(onto(1));
    expect(placeAt(STEPS, 380)).toEqual(onto(1));
  });

  it('is a new step at the ends beyond them, and in a list without steps', () => {
    expect(placeAt(STEPS, 10)).toEqual(between(0));
    expect(placeAt(STEPS, 900)).toEqual(between(3));
    expect(placeAt([], 100)).toEqual(between(0));
  });

  it('passes every gap and every step by keys, and stays within the list', () => {
    expect(placesOf(2)).toEqual([between(0), onto(0), between(1), onto(1), between(2)]);
    expect(placeBeside({ kind: 'onto', index: 1 }, 1, 2)).toEqual(between(2));
    expect(placeBeside({ kind: 'between', index: 2 }, 1, 2)).toEqual(between(2));
    expect(placeBeside({ kind: 'between', index: 0 }, -1, 2)).toEqual(between(0));
  });

  it('shows at one step alone where it would land', () => {
    const shown = (place: ReturnType<typeof placeAt>) => [0, 1, 2].map((index) => dropAt(place, index, 3));
    expect(shown({ kind: 'onto', index: 1 })).toEqual([null, 'onto', null]);
    expect(shown({ kind: 'between', index: 1 })).toEqual([null, 'above', null]);
    expect(shown({ kind: 'between', index: 3 })).toEqual([null, null, 'below']);
  });
});

describe('what is dragged at the edge of a list', () => {
  const list = { top: 100, bottom: 500 };

  it('scrolls it, the faster the nearer, and not in its midst', () => {
    expect(scrollStep(list, 300)).toBe(0);
    expect(scrollStep(list, 130)).toBeLessThan(0);
    expect(scrollStep(list, 102)).toBeLessThan(scrollStep(list, 130));
    expect(scrollStep(list, 480)).toBeGreaterThan(0);
    expect(scrollStep(list, 700)).toBe(scrollStep(list, 500));
  });
});
