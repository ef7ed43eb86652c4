import { expect, it } from 'vitest';
import { BELONGING_HATCHES, hatchPath } from '../../src/theme/hatches.ts';

it('tells countries of one network, of another and of both apart without colours', () => {
  expect(new Set(Object.values(BELONGING_HATCHES)).size).toBe(3);
});

it('covers a box with lines that are the same each time', () => {
  const rising = hatchPath('rising', 60, 30);
  expect(rising.match(/M/g)).toHaveLength(15);
  expect(hatchPath('crossed', 60, 30).match(/M/g)).toHaveLength(30);
  expect(hatchPath('rising', 60, 30)).toBe(rising);
});
