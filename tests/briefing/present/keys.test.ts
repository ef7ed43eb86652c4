import { expect, it } from 'vitest';
import { stepOfKey } from '../../../src/briefing/present/keys.ts';

it('leads to the steps beside, and no farther than the ends', () => {
  expect(stepOfKey('next', 2, 5, '')).toBe(3);
  expect(stepOfKey('next', 5, 5, '')).toBe(5);
  expect(stepOfKey('previous', 2, 5, '')).toBe(1);
  expect(stepOfKey('previous', 1, 5, '')).toBe(1);
  expect(stepOfKey('first', 4, 5, '')).toBe(1);
  expect(stepOfKey('last', 2, 5, '')).toBe(5);
});

it('jumps to the number that was typed, or to the nearest step that there is', () => {
  expect(stepOfKey('jump', 2, 12, '11')).toBe(11);
  expect(stepOfKey('jump', 2, 12, '0')).toBe(1);
  expect(stepOfKey('jump', 2, 12, '99')).toBe(12);
  expect(stepOfKey('jump', 2, 12, '')).toBeNull();
});

it('leads nowhere by the keys that do something else', () => {
  for (const id of ['digit', 'black', 'pointer', 'exit'] as const)
    expect(stepOfKey(id, 2, 5, '3')).toBeNull();
});
