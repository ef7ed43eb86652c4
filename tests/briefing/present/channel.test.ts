import { expect, it } from 'vitest';
import { isMessage } from '../../../src/briefing/present/channel.ts';

it('hears what the windows of a presentation say to each other', () => {
  for (const message of [
    { say: 'at', step: 2, locale: 'vi' },
    { say: 'where' },
    { say: 'go', step: 1 },
    { say: 'language', locale: 'en' },
    { say: 'black' },
  ])
    expect(isMessage(message)).toBe(true);
});

it('hears nothing else', () => {
  for (const message of [
    null,
    'where',
    {},
    { say: 'at', step: 2 },
    { say: 'at', step: 2, locale: 'tlh' },
    { say: 'go', step: 0 },
    { say: 'go', step: 1.5 },
    { say: 'go', step: '2' },
    { say: 'language' },
    { say: 'leave' },
  ])
    expect(isMessage(message)).toBe(false);
});
