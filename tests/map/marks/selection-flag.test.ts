import { expect, it } from 'vitest';
import { flagLetters, flagSide } from '../../../src/map/marks/selection-flag.ts';
import { realSite } from '../scene.ts';

it('never lays a name over the archipelagos of the East Sea', () => {
  expect(flagSide(realSite('vnm-cu-lao-cham-hoi-an').lngLat)).toBe('left');
  expect(flagSide(realSite('vnm-icp').lngLat)).toBe('left');
});

it('else writes to the right', () => {
  expect(flagSide([2.35, 48.86])).toBe('right');
  expect(flagSide([121, 14.6])).toBe('right');
});

it('breaks a name into as short lines as the room beside its site asks for, and no shorter than is read', () => {
  expect(flagLetters(800)).toBe(34);
  expect(flagLetters(130)).toBeGreaterThan(12);
  expect(flagLetters(130) * 13 * 0.6).toBeLessThan(130);
  expect(flagLetters(10)).toBe(12);
});
