import { afterEach, describe, expect, it, vi } from 'vitest';
import { recall, remember } from '../../src/app/storage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what is remembered between visits', () => {
  it('stands under a name of our own and is recalled by its key', () => {
    const stored = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      setItem: (key: string, value: string) => stored.set(key, value),
      getItem: (key: string) => stored.get(key) ?? null,
    });
    remember('column', 'results,beside');
    expect(recall('column')).toBe('results,beside');
    expect(recall('edge')).toBeNull();
    expect([...stored.keys()]).toEqual(['auspices.column']);
  });

  it('is nothing where the browser forbids it, which is no error', () => {
    const forbid = () => {
      throw new Error('denied');
    };
    vi.stubGlobal('localStorage', { setItem: forbid, getItem: forbid });
    expect(() => remember('column', 'rail')).not.toThrow();
    expect(recall('column')).toBeNull();
  });
});
