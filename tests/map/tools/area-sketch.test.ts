import { describe, expect, it } from 'vitest';
import { areaOfSketch } from '../../../src/map/tools/area-sketch.ts';
import type { LngLat } from '../../../src/model/site.ts';
import { decodeArea, encodeArea } from '../../../src/state/view/area-code.ts';

describe('the area of a drawing', () => {
  it('is a circle by its middle and a point of its edge, in whole kilometres', () => {
    expect(
      areaOfSketch('circle', [
        [105.84123, 21.02456],
        [107, 21],
        [110.63, 21.02456],
      ]),
    ).toEqual({ kind: 'circle', lngLat: [105.84, 21.02], km: 497 });
  });

  it('is a box between two corners, whichever comes first', () => {
    const box = { kind: 'box', west: 100, south: 5, east: 120, north: 25 };
    expect(
      areaOfSketch('box', [
        [120, 25],
        [100, 5],
      ]),
    ).toEqual(box);
    expect(
      areaOfSketch('box', [
        [100, 25],
        [120, 5],
      ]),
    ).toEqual(box);
  });

  it('is the box over the antimeridian where that is nearer', () => {
    expect(
      areaOfSketch('box', [
        [-170, 5],
        [175, -5],
      ]),
    ).toEqual({
      kind: 'box',
      west: 175,
      south: -5,
      east: -170,
      north: 5,
    });
  });

  it('is a shape with as many corners as a link can carry', () => {
    const around = Array.from({ length: 500 }, (_, at): LngLat => {
      const angle = (at / 500) * 2 * Math.PI;
      return [10 * Math.cos(angle), 10 * Math.sin(angle)];
    });
    const shape = areaOfSketch('shape', around);
    expect(shape?.kind === 'shape' && shape.corners).toHaveLength(60);
  });

  it('is none where too little was drawn', () => {
    expect(areaOfSketch('circle', [[10, 10]])).toBeNull();
    expect(
      areaOfSketch('circle', [
        [10, 10],
        [10.001, 10],
      ]),
    ).toBeNull();
    expect(
      areaOfSketch('box', [
        [10, 10],
        [10, 20],
      ]),
    ).toBeNull();
    expect(
      areaOfSketch('shape', [
        [10, 10],
        [20, 10],
        [20, 10],
      ]),
    ).toBeNull();
    expect(areaOfSketch('circle', [])).toBeNull();
  });

  it.each(['circle', 'box', 'shape'] as const)('comes back from a link just as it was: %s', (kind) => {
    const area = areaOfSketch(kind, [
      [100.123456, 5.6789],
      [119.98765, 24.4321],
      [103.3333, 20.1111],
    ]);
    expect(area && decodeArea(encodeArea(area))).toEqual(area);
  });
});
