import { describe, expect, it } from 'vitest';
import { walk } from '../../../src/charts/network/walk.ts';

/** Node 0 has the neighbours 1 and 2, which have only node 0; the list begins with node 0. */
const model = {
  order: [0, 2, 1],
  points: [{ neighbours: [1, 2] }, { neighbours: [0] }, { neighbours: [0] }],
};

describe('the keys of the list of nodes', () => {
  it('go through the list, and nowhere beyond its ends', () => {
    expect(walk('ArrowDown', 0, [], model)?.to).toBe(2);
    expect(walk('ArrowUp', 2, [], model)?.to).toBe(0);
    expect(walk('ArrowUp', 0, [], model)?.to).toBeUndefined();
    expect(walk('Home', 1, [], model)?.to).toBe(0);
    expect(walk('End', 0, [], model)?.to).toBe(1);
  });

  it('walk to the strongest neighbour not yet walked through, and the same way back', () => {
    expect(walk('ArrowRight', 0, [], model)).toEqual({ to: 1, way: [0] });
    expect(walk('ArrowRight', 1, [0], model)).toEqual({ to: undefined, way: [0] });
    expect(walk('ArrowLeft', 1, [0], model)).toEqual({ to: 0, way: [] });
    expect(walk('ArrowLeft', 0, [], model)?.to).toBeUndefined();
  });

  it('leave other keys to others', () => {
    expect(walk('a', 0, [], model)).toBeNull();
  });
});
