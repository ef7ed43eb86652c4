import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPolitical } from '../../data/build/basemap/political.ts';
import { readSources } from '../../data/build/basemap/sources.ts';
import { buildWorld } from '../../data/build/basemap/world.ts';
import { packArcs, unpackArcs } from '../../src/model/packed-arcs.ts';

let arcs: number[][][];
beforeAll(async () => {
  const sources = await readSources('data/basemap');
  arcs = buildWorld(sources, createPolitical(sources).at).arcs;
});

describe('arcs packed as a text', () => {
  it('are those of the first map again, point for point, after a way through JSON', () => {
    const packed: string = JSON.parse(JSON.stringify(packArcs(arcs)));
    expect(arcs.length).toBeGreaterThan(1000);
    expect(unpackArcs(packed)).toEqual(arcs);
  });

  it('are compressed to less than three quarters of the lists', () => {
    const bytesOf = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length;
    expect(bytesOf(packArcs(arcs))).toBeLessThan(0.75 * bytesOf(arcs));
  });

  it('are none, one of a single point, and one without a step, each its own', () => {
    for (const few of [
      [],
      [[[3, 4]]],
      [
        [[0, 0]],
        [
          [0, 0],
          [0, 0],
        ],
        [
          [9, 9],
          [-1, 1],
        ],
      ],
    ])
      expect(unpackArcs(packArcs(few))).toEqual(few);
  });

  it('say which step is too large for a character', () => {
    expect(() => packArcs([[[0, 40_000]]])).toThrow('40000 is too large');
  });
});
