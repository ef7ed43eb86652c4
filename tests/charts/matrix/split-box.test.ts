import { describe, expect, it } from 'vitest';
import { splitBox } from '../../../src/charts/matrix/split-box.ts';

describe('the boxes of the cells and the measures', () => {
  it('stand side by side where both have room, and neither grows without end', () => {
    expect(splitBox({ width: 900, height: 400 })).toEqual({
      isNarrow: false,
      cells: { width: 900 - 20 - 234, height: 400 },
    });
    expect(splitBox({ width: 3000, height: 400 }).cells.width).toBe(1200);
  });

  it('stand one below the other in a narrow column, where the cells keep a height that can be read', () => {
    expect(splitBox({ width: 809, height: 120 })).toEqual({
      isNarrow: true,
      cells: { width: 809, height: 260 },
    });
    expect(splitBox({ width: 820, height: 120 }).isNarrow).toBe(false);
  });
});
