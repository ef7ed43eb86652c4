import { expect, it } from 'vitest';
import { elapsedOf, minutesOf, toggled } from '../../../../src/briefing/present/windows/stopwatch.ts';

it('counts by the clock, however long its window slept, and stands while it is stopped', () => {
  const started = { before: 0, since: 1000 };
  expect(elapsedOf(started, 3_601_000)).toBe(3_600_000);
  const stopped = toggled(started, 61_000);
  expect(elapsedOf(stopped, 500_000)).toBe(60_000);
  const again = toggled(stopped, 500_000);
  expect(elapsedOf(again, 505_000)).toBe(65_000);
});

it('shows nothing below zero where the clock was set back', () => {
  expect(elapsedOf({ before: 5000, since: 9000 }, 4000)).toBe(5000);
});

it('writes minutes and seconds', () => {
  expect([0, 999, 65_000, 3_605_000].map(minutesOf)).toEqual(['0:00', '0:00', '1:05', '60:05']);
});
