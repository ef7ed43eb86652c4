import { expect, it } from 'vitest';
import { isMessage } from '../../../../src/briefing/present/windows/channel.ts';

it('hears what the windows of a presentation say to each other', () => {
  for (const message of [
    { say: 'at', step: 2, locale: 'vi', isBlack: false },
    { say: 'where' },
    { say: 'go', step: 1 },
    { say: 'language', locale: 'en' },
    { say: 'black', isBlack: true },
    { say: 'here' },
    { say: 'gone' },
    { say: 'end' },
  ])
    expect(isMessage(message)).toBe(true);
});

it('hears nothing else', () => {
  for (const message of [
    null,
    'where',
    {},
    { say: 'at', step: 2 },
    { say: 'at', step: 2, locale: 'vi' },
    { say: 'black' },
    { say: 'black', isBlack: 'yes' },
    { say: 'at', step: 2, locale: 'tlh', isBlack: false },
    { say: 'go', step: 0 },
    { say: 'go', step: 1.5 },
    { say: 'go', step: '2' },
    { say: 'language' },
    { say: 'leave' },
  ])
    expect(isMessage(message)).toBe(false);
});
