import { describe, expect, it } from 'vitest';
import { rowOfKey } from '../../../src/panels/results/row-of-key.ts';

describe('keys in the list of results', () => {
  it('go a row or a page on', () => {
    expect(rowOfKey('ArrowDown', 4, 100)).toBe(5);
    expect(rowOfKey('ArrowUp', 4, 100)).toBe(3);
    expect(rowOfKey('PageDown', 40, 100)).toBe(48);
    expect(rowOfKey('PageUp', 40, 100)).toBe(32);
  });

  it('stop at the first and at the last row', () => {
    expect(rowOfKey('ArrowUp', 0, 100)).toBe(0);
    expect(rowOfKey('PageUp', 3, 100)).toBe(0);
    expect(rowOfKey('ArrowDown', 99, 100)).toBe(99);
    expect(rowOfKey('PageDown', 95, 100)).toBe(99);
  });

  it('lead to both ends', () => {
    expect(rowOfKey('Home', 40, 100)).toBe(0);
    expect(rowOfKey('End', 40, 100)).toBe(99);
  });

  it('are left to the browser where they mean nothing to a list', () => {
    expect(rowOfKey('Enter', 4, 100)).toBeNull();
    expect(rowOfKey('ArrowRight', 4, 100)).toBeNull();
  });
});
