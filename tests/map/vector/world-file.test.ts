import { describe, expect, it } from 'vitest';
import { parseWorldFile } from '../../../src/map/vector/world-file.ts';
import { packArcs } from '../../../src/model/packed-arcs.ts';

const collection = { type: 'GeometryCollection', geometries: [] };
const WORLD = {
  type: 'Topology',
  arcs: [],
  objects: {
    land: { type: 'MultiPolygon', arcs: [] },
    coast: { type: 'MultiLineString', arcs: [] },
    lakes: collection,
    boundaries: collection,
    islets: collection,
  },
  labels: [{ kind: 'sea', en: 'South China Sea', vi: 'Biển Đông', lngLat: [113.6, 13.6], rank: 1 }],
};

describe('the check of world.json', () => {
  it('passes on a file of the right shape', () => {
    expect(parseWorldFile(WORLD)).toBe(WORLD);
  });

  it('takes arcs packed as one text as well', () => {
    const arcs = [
      [
        [5999, 0],
        [-2, 3],
      ],
      [[12, 7]],
    ];
    expect(parseWorldFile({ ...WORLD, arcs: packArcs(arcs) })).toEqual({ ...WORLD, arcs });
  });

  it('says what is missing', () => {
    const { coast: _coast, islets: _islets, ...objects } = WORLD.objects;
    expect(() => parseWorldFile({ ...WORLD, objects })).toThrow('world.json lacks coast, islets');
    expect(() => parseWorldFile({ ...WORLD, labels: [{ en: 'Sea' }] })).toThrow('world.json lacks labels');
    for (const other of [null, 'text', [], { type: 'FeatureCollection', features: [] }]) {
      expect(() => parseWorldFile(other)).toThrow('world.json is not a topology');
    }
  });
});
