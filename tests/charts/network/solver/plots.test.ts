import { describe, expect, it } from 'vitest';
import { packPlots } from '../../../../src/charts/network/solver/plots.ts';

const ground = { left: -200, top: -100, width: 400, height: 200 };

describe('the plots of a ground', () => {
  it.each([
    [[1]],
    [[321, 4, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2]],
    [[10, 10, 10, 10, 10]],
    [Array.from({ length: 300 }, () => 1)],
  ])('take all of it, each its share, and none lies on another', (shares) => {
    const plots = packPlots(shares, ground);
    const total = shares.reduce((sum, share) => sum + share, 0);
    expect(plots).toHaveLength(shares.length);
    plots.forEach((plot, place) => {
      expect((plot.width * plot.height) / (400 * 200)).toBeCloseTo((shares[place] ?? 0) / total, 9);
      expect(plot.left).toBeGreaterThanOrEqual(-200 - 1e-6);
      expect(plot.left + plot.width).toBeLessThanOrEqual(200 + 1e-6);
      expect(plot.top).toBeGreaterThanOrEqual(-100 - 1e-6);
      expect(plot.top + plot.height).toBeLessThanOrEqual(100 + 1e-6);
      for (const other of plots.slice(0, place)) {
        const across =
          Math.min(plot.left + plot.width, other.left + other.width) - Math.max(plot.left, other.left);
        const down =
          Math.min(plot.top + plot.height, other.top + other.height) - Math.max(plot.top, other.top);
        expect(Math.min(across, down)).toBeLessThan(1e-6);
      }
    });
  });

  it('are none where nothing has a share', () => {
    expect(packPlots([], ground)).toEqual([]);
  });
});
