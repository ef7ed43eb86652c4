import { expect, it } from 'vitest';
import { flagSide } from '../../src/map/selection-flag.ts';
import { realSite } from './scene.ts';

it('never lays a name over the archipelagos of the East Sea', () => {
  expect(flagSide(realSite('vnm-cu-lao-cham-hoi-an').lngLat)).toBe('left');
  expect(flagSide(realSite('vnm-icp').lngLat)).toBe('left');
});

it('else writes to the right', () => {
  expect(flagSide([2.35, 48.86])).toBe('right');
  expect(flagSide([121, 14.6])).toBe('right');
});
