import { describe, expect, it } from 'vitest';
import { boxOfTexts, circleOfText, numberOf } from '../../../src/map/tools/area-numbers.ts';

describe('a number as readers type it', () => {
  it('has a point or a comma, and either minus', () => {
    expect(numberOf(' 12.5 ')).toBe(12.5);
    expect(numberOf('12,5')).toBe(12.5);
    expect(numberOf('-7')).toBe(-7);
    expect(numberOf('−7')).toBe(-7);
  });

  it('is none where anything else is typed', () => {
    for (const text of ['', '5 km', '1e3', '1,2,3', '.5']) expect(numberOf(text)).toBeNaN();
  });
});

describe('an area by numbers', () => {
  it('is a circle of a radius, rounded as a link carries it', () => {
    expect(circleOfText([105.8412, 21.0245], '500')).toEqual({
      kind: 'circle',
      lngLat: [105.84, 21.02],
      km: 500,
    });
  });

  it('is no circle without a radius, or with one that spans more than the Earth', () => {
    for (const radius of ['', '0', '-5', '90000']) expect(circleOfText([105, 21], radius)).toBeNull();
  });

  it('is a box between four edges, which may lie across the antimeridian', () => {
    expect(boxOfTexts({ west: '170', south: '-20', east: '-170', north: '5,5' })).toEqual({
      kind: 'box',
      west: 170,
      south: -20,
      east: -170,
      north: 5.5,
    });
  });

  it('is no box where an edge is missing or the south lies north', () => {
    expect(boxOfTexts({ west: '1', south: '2', east: '', north: '4' })).toBeNull();
    expect(boxOfTexts({ west: '1', south: '9', east: '3', north: '4' })).toBeNull();
  });
});
