import { expect, it } from 'vitest';
import { stepAfterNews } from '../../../../src/briefing/present/windows/use-follower.ts';

it('follows what it hears', () => {
  expect(stepAfterNews(4, 2, null, 0)).toBe(4);
});

it('keeps the step of a press that is not answered yet, but not for ever', () => {
  const sent = { step: 7, until: 800 };
  expect(stepAfterNews(6, 7, sent, 100)).toBe(7);
  expect(stepAfterNews(7, 7, sent, 100)).toBe(7);
  expect(stepAfterNews(6, 7, sent, 900)).toBe(6);
});
