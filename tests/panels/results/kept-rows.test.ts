import { describe, expect, it } from 'vitest';
import { keptRows } from '../../../src/panels/results/kept-rows.ts';

describe('the rows of the table that exist', () => {
  it('are those in sight while none has the focus', () => {
    expect(keptRows([7, 8, 9], null, 100)).toEqual([7, 8, 9]);
  });

  it('keep the row with the focus and both its neighbours, wherever the table was scrolled', () => {
    expect(keptRows([50, 51], 3, 100)).toEqual([2, 3, 4, 50, 51]);
    expect(keptRows([3, 4, 5], 80, 100)).toEqual([3, 4, 5, 79, 80, 81]);
  });

  it('name each row once, and none beyond either end', () => {
    expect(keptRows([0, 1, 2], 0, 100)).toEqual([0, 1, 2]);
    expect(keptRows([97, 98, 99], 99, 100)).toEqual([97, 98, 99]);
  });
});
