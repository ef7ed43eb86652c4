import { expect, it } from 'vitest';
import { sentAfterNews } from '../../../../src/briefing/present/windows/use-follower.ts';

it('follows what it hears where it has sent nothing', () => {
  expect(sentAfterNews([], null, 0)).toBeNull();
});

it('waits for the answer to its own press, whatever other presses lead to, but not for ever', () => {
  const sent = { press: 0.7, until: 10_000 };
  expect(sentAfterNews([], sent, 9000)).toBe(sent);
  expect(sentAfterNews([0.1, 0.2], sent, 9000)).toBe(sent);
  expect(sentAfterNews([0.1, 0.2], sent, 10_000)).toBeNull();
});

it('follows again as soon as its press is obeyed, also where another one was obeyed after it', () => {
  const sent = { press: 0.3, until: 10_000 };
  expect(sentAfterNews([0.3], sent, 100)).toBeNull();
  expect(sentAfterNews([0.1, 0.3, 0.2], sent, 100)).toBeNull();
});
