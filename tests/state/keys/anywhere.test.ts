import { expect, it } from 'vitest';
import { ANYWHERE_KEYS } from '../../../src/state/keys/anywhere.ts';
import { idOfPress, pressOf } from '../../../src/state/keys/key.ts';

const press = (key: string, held: readonly ('ctrlKey' | 'metaKey' | 'shiftKey')[] = []) =>
  idOfPress(
    ANYWHERE_KEYS,
    pressOf({
      key,
      ctrlKey: held.includes('ctrlKey'),
      metaKey: held.includes('metaKey'),
      shiftKey: held.includes('shiftKey'),
    }),
  );

it('hears a letter large or small, and a command with Ctrl or the Mac’s key', () => {
  expect(press('f')).toBe('filters');
  expect(press('F', ['shiftKey'])).toBe('filters');
  expect(press('?', ['shiftKey'])).toBe('keys');
  expect(press('Escape')).toBe('back');
  expect(press('k', ['ctrlKey'])).toBe('search');
  expect(press('k', ['metaKey'])).toBe('search');
  expect(press('z', ['ctrlKey'])).toBe('undo');
  expect(press('Z', ['ctrlKey', 'shiftKey'])).toBe('redo');
  expect(press('y', ['ctrlKey'])).toBe('redo');
});

it('leaves the browser and the map their own keys', () => {
  expect(press('f', ['ctrlKey'])).toBeNull();
  expect(press('z')).toBeNull();
  expect(press('n')).toBeNull();
  expect(press('0')).toBeNull();
});
