import { describe, expect, it } from 'vitest';
import { dockHeight } from '../../../../src/app/workspace/dock/dock-size.ts';

const heightOf = (size: 'strip' | 'half' | 'full', width: number, height: number, least = 190) =>
  dockHeight(size, { width, height }, least);

describe('the dock of the charts', () => {
  it('is a higher strip where the bars of all fields stand in one column', () => {
    expect(heightOf('strip', 612, 664)).toBeGreaterThan(heightOf('strip', 772, 664));
  });

  it('as a strip leaves the globe half of a low stage, where that is enough for two columns', () => {
    expect(heightOf('strip', 612, 560)).toBe(280);
    expect(heightOf('strip', 612, 400)).toBe(heightOf('strip', 772, 400));
  });

  it('as half of the stage gives a tall chart what it needs, and the globe a third', () => {
    expect(heightOf('half', 772, 900)).toBe(450);
    expect(heightOf('half', 772, 900, 480)).toBe(522);
    expect(heightOf('half', 772, 600, 480)).toBeLessThan(400);
  });

  it('never is higher than its stage', () => {
    for (const size of ['strip', 'half', 'full'] as const) {
      expect(heightOf(size, 612, 200, 480)).toBe(200);
    }
  });
});
