import { afterEach, expect, it, vi } from 'vitest';
import { dismissProblem, problems, report } from '../../src/state/problems.ts';

const log = vi.spyOn(console, 'error').mockImplementation(() => {});
afterEach(() => {
  problems.setState([], true);
  log.mockClear();
});

it('tells developers of every problem, and readers only of what they lack by it', () => {
  report(new Error('refused'));
  expect(problems.getState()).toEqual([]);
  report(new Error('offline'), 'map');
  report(new Error('offline'), 'map');
  expect(problems.getState()).toEqual(['map']);
  expect(log).toHaveBeenCalledTimes(3);
});

it('tells no more of what the reader has put away, until it happens again', () => {
  report('a', 'map');
  report('b', 'shelf');
  dismissProblem('map');
  expect(problems.getState()).toEqual(['shelf']);
  report('c', 'map');
  expect(problems.getState()).toEqual(['shelf', 'map']);
});
