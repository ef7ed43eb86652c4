import { expect, it } from 'vitest';
import { sentAfterNews, stepAfterNews } from '../../../../src/briefing/present/windows/use-follower.ts';

it('follows what it hears', () => {
  expect(stepAfterNews(4, 2, null, 0)).toBe(4);
});

it('keeps the step of a press that is not answered yet, but not for ever', () => {
  const sent = { step: 7, until: 800 };
  expect(stepAfterNews(6, 7, sent, 100)).toBe(7);
  expect(stepAfterNews(7, 7, sent, 100)).toBe(7);
  expect(stepAfterNews(6, 7, sent, 900)).toBe(6);
});

it('follows again as soon as its press is answered, however soon the other window goes on', () => {
  const sent = { step: 3, until: 800 };
  expect(sentAfterNews(2, sent)).toBe(sent);
  const answered = sentAfterNews(3, sent);
  expect(stepAfterNews(2, 3, answered, 100)).toBe(2);
});
