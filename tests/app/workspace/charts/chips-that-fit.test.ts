import { describe, expect, it } from 'vitest';
import { chipsThatFit } from '../../../../src/app/workspace/charts/chips-that-fit.ts';

const ROW = { widths: [100, 100, 100, 100], gap: 10, rest: 50 };
const NONE = [false, false, false, false];

describe('a row of chips', () => {
  it('shows all where they fit, and needs no button for the rest', () => {
    expect(chipsThatFit({ ...ROW, first: NONE, width: 430 })).toEqual([0, 1, 2, 3]);
  });

  it('shows the first that fit beside the button for the rest', () => {
    expect(chipsThatFit({ ...ROW, first: NONE, width: 429 })).toEqual([0, 1, 2]);
    expect(chipsThatFit({ ...ROW, first: NONE, width: 300 })).toEqual([0, 1]);
    expect(chipsThatFit({ ...ROW, first: NONE, width: 40 })).toEqual([]);
  });

  it('never hides what must be seen as long as there is room for it, and keeps the order', () => {
    expect(chipsThatFit({ ...ROW, first: [false, false, false, true], width: 300 })).toEqual([0, 3]);
  });
});
