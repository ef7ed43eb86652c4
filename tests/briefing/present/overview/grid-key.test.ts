import { expect, it } from 'vitest';
import { placeAfterKey } from '../../../../src/briefing/present/overview/grid-key.ts';

/** Three rows: five, five and four steps. */
const grid = { steps: 14, columns: 5 };

it('goes along the steps and no farther than their ends', () => {
  expect(placeAfterKey('→', 5, grid)).toBe(6);
  expect(placeAfterKey('→', 14, grid)).toBe(14);
  expect(placeAfterKey('←', 6, grid)).toBe(5);
  expect(placeAfterKey('←', 1, grid)).toBe(1);
  expect(placeAfterKey('PageDown', 2, grid)).toBe(3);
  expect(placeAfterKey('PageUp', 2, grid)).toBe(1);
  expect(placeAfterKey('Home', 9, grid)).toBe(1);
  expect(placeAfterKey('End', 9, grid)).toBe(14);
});

it('goes to the row below and above, and to the last step where the last row is too short', () => {
  expect(placeAfterKey('↓', 2, grid)).toBe(7);
  expect(placeAfterKey('↓', 10, grid)).toBe(14);
  expect(placeAfterKey('↓', 12, grid)).toBe(12);
  expect(placeAfterKey('↑', 12, grid)).toBe(7);
  expect(placeAfterKey('↑', 3, grid)).toBe(3);
});

it('leaves other keys alone', () => {
  for (const press of ['Enter', 'Space', 'B', 'Esc']) expect(placeAfterKey(press, 3, grid)).toBeNull();
});
