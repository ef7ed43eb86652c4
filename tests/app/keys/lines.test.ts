import { expect, it } from 'vitest';
import { KEY_GROUPS, linesOf } from '../../../src/app/keys/lines.ts';
import { keyTexts } from '../../../src/i18n/keys.ts';
import { LANGUAGES } from '../../../src/model/languages.ts';
import { keysOf } from '../../../src/model/typed.ts';

it('puts keys that belong together into one line, and shows of each what stands on it', () => {
  const lines = linesOf(KEY_GROUPS.map);
  expect(lines[0]).toEqual({ id: 'pan', keys: ['←', '↑', '→', '↓'] });
  expect(lines[1]).toEqual({ id: 'zoom', keys: ['+', '−'] });
  expect(linesOf(KEY_GROUPS.present)).toContainEqual({ id: 'jump', keys: ['0–9', 'Enter'] });
});

it('says what every line does, and nothing that no key does', () => {
  const lines = keysOf(KEY_GROUPS).flatMap((group) => linesOf(KEY_GROUPS[group]).map(({ id }) => id));
  expect(new Set(lines).size).toBe(lines.length);
  for (const language of LANGUAGES)
    expect(keysOf(keyTexts.of(language).words).toSorted()).toEqual(lines.toSorted());
});

it('gives no key two meanings in one place', () => {
  for (const group of [[...KEY_GROUPS.anywhere, ...KEY_GROUPS.map], KEY_GROUPS.compose, KEY_GROUPS.present]) {
    const keys = group.flatMap((row): readonly string[] => row.keys);
    expect(new Set(keys).size).toBe(keys.length);
  }
});
