import { expect, it } from 'vitest';
import { isMessage } from '../../../../src/briefing/present/windows/channel.ts';

it('hears what the windows of a presentation say to each other', () => {
  for (const message of [
    { say: 'at', step: 2, locale: 'vi', isBlack: false, obeyed: [0.5], width: 1280, height: 800 },
    { say: 'where' },
    { say: 'go', step: 1, press: 0.25 },
    { say: 'language', locale: 'en' },
    { say: 'black', isBlack: true },
    { say: 'here', width: 1920, height: 1080 },
    { say: 'point', aid: 'laser', at: { x: 0.25, y: 0.5 } },
    { say: 'point', aid: 'none', at: null },
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
    { say: 'at', step: 2, locale: 'vi', isBlack: false, obeyed: [] },
    { say: 'at', step: 2, locale: 'vi', isBlack: false, width: 1280, height: 800 },
    { say: 'at', step: 2, locale: 'vi', isBlack: false, obeyed: ['a'], width: 1280, height: 800 },
    { say: 'here' },
    { say: 'here', width: 0, height: 1080 },
    { say: 'point', aid: 'stick', at: null },
    { say: 'point', aid: 'laser', at: { x: '1', y: 0 } },
    { say: 'point', aid: 'laser' },
    { say: 'black' },
    { say: 'black', isBlack: 'yes' },
    { say: 'at', step: 2, locale: 'tlh', isBlack: false },
    { say: 'go', step: 0, press: 1 },
    { say: 'go', step: 1.5, press: 1 },
    { say: 'go', step: '2', press: 1 },
    { say: 'go', step: 2 },
    { say: 'language' },
    { say: 'leave' },
  ])
    expect(isMessage(message)).toBe(false);
});
