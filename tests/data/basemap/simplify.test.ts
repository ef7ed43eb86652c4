import type { Feature, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { dropSeams } from '../../../data/build/basemap/political.ts';
import { areaKm2, cornerWeight, createThinner } from '../../../data/build/basemap/simplify.ts';

const square = (lng: number, lat: number, side: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [lng, lat],
      [lng, lat + side],
      [lng + side, lat + side],
      [lng + side, lat],
      [lng, lat],
    ],
  ],
});

describe('simplification', () => {
  it('measures areas on the globe, in square kilometres', () => {
    expect(areaKm2(square(0, -0.5, 1))).toBeCloseTo(12_364, -1);
    expect(areaKm2(square(0, 59.5, 1)) / areaKm2(square(0, -0.5, 1))).toBeCloseTo(0.5, 2);
  });

  it('weighs a corner the same on both sides of the antimeridian', () => {
    const here = cornerWeight([
      [10, 0],
      [10.5, 0.4],
      [11, 0],
    ]);
    expect(
      cornerWeight([
        [179.5, 0],
        [-179.999, 0.4],
        [-179.5, 0],
      ]),
    ).toBeCloseTo(here, -2);
  });

  it('weighs a thorn less than a bay of the same area', () => {
    const thorn = cornerWeight([
      [0, 0],
      [0.05, 2],
      [0.1, 0],
    ]);
    const bay = cornerWeight([
      [-1, 0],
      [0, 0.1],
      [1, 0],
    ]);
    expect(thorn).toBeLessThan(bay / 2);
  });

  it('never drops the corners at which a polygon is cut', () => {
    expect(
      cornerWeight([
        [179, 60],
        [180, 61],
        [180, 65],
      ]),
    ).toBe(Infinity);
    expect(
      cornerWeight([
        [180, 60],
        [180, 60.1],
        [180, 60.2],
      ]),
    ).toBeLessThan(1);
    expect(
      cornerWeight([
        [180, -84],
        [180, -90],
        [-180, -90],
      ]),
    ).toBe(Infinity);
  });

  it('drops a small island and keeps a small country between two others', () => {
    const features: Feature<Polygon, { name: string }>[] = [
      ['west', square(0, 0, 2)] as const,
      ['small', square(2, 0, 0.2)] as const,
      ['islet', square(20, 0, 0.2)] as const,
    ].map(([name, geometry]) => ({ type: 'Feature', properties: { name }, geometry }));
    // The small country shares its whole western border with its neighbour.
    features[0]?.geometry.coordinates[0]?.splice(3, 0, [2, 0.2]);
    const names = createThinner(features)
      .at(1, 5000)
      .map((each) => each.properties.name);
    expect(names).toEqual(['west', 'small']);
  });

  it('cuts the edges of the flat map out of a coast', () => {
    const coast: Position[] = [
      [170, 60],
      [180, 61],
      [180, 65],
      [175, 66],
      [170, 66],
    ];
    expect(dropSeams([coast])).toEqual([
      [
        [170, 60],
        [180, 61],
      ],
      [
        [180, 65],
        [175, 66],
        [170, 66],
      ],
    ]);
  });
});
