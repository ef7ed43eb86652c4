import { describe, expect, it } from 'vitest';
import { cellUnder } from '../../../../src/charts/matrix/drawing/cell-under.ts';
import { reachPosition } from '../../../../src/charts/matrix/drawing/move-cell.ts';
import type { Head } from '../../../../src/charts/matrix/layout.ts';

const partner = { country: 'VNM', region: 'asia-pacific' } as Head['partner'];
/** Heads in sight, from the row or column with this position on. */
const heads = (first: number, count: number): Head[] =>
  Array.from({ length: count }, (_, place) => ({ place, partner, index: first + place, at: place * 20 }));

describe('the cell under the pointer', () => {
  const layout = { rows: heads(5, 4), columns: heads(9, 2) };
  const bounds = { left: 100, top: 50, width: 40, height: 80 };

  it('is told by its position among all rows and columns, in sight or not', () => {
    expect(cellUnder(layout, bounds, { clientX: 101, clientY: 51 })).toEqual({ row: 5, column: 9 });
    expect(cellUnder(layout, bounds, { clientX: 139, clientY: 129 })).toEqual({ row: 8, column: 10 });
  });

  it('is the same where the drawing is zoomed', () => {
    const zoomed = { left: 0, top: 0, width: 80, height: 160 };
    expect(cellUnder(layout, zoomed, { clientX: 41, clientY: 1 })).toEqual({ row: 5, column: 10 });
  });

  it('is none beside the cells, and none before they are measured', () => {
    expect(cellUnder(layout, bounds, { clientX: 99, clientY: 60 })).toBeNull();
    expect(cellUnder(layout, bounds, { clientX: 110, clientY: 131 })).toBeNull();
    expect(cellUnder(layout, { ...bounds, width: 0 }, { clientX: 110, clientY: 60 })).toBeNull();
  });
});

describe('the keys among the cells', () => {
  it('scroll no further than the wanted row needs', () => {
    expect(reachPosition(7, 5, 9)).toBe(5);
    expect(reachPosition(2, 5, 9)).toBe(2);
    expect(reachPosition(12, 5, 9)).toBe(8);
  });
});
