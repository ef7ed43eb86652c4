import { afterEach, describe, expect, it, vi } from 'vitest';
import { mapPadding } from '../../../src/app/workspace/map-padding.ts';

const NOTHING = { sheet: false, presents: false } as const;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what lies over the map', () => {
  it('is nothing beside columns, which take their room from it', () => {
    for (const room of ['vast', 'wide', 'medium'] as const) {
      expect(mapPadding({ room, ...NOTHING })).toEqual({ top: 0, right: 0, bottom: 0, left: 0 });
    }
  });

  it('are the words of a briefing, at its left', () => {
    const wide = mapPadding({ ...NOTHING, room: 'wide', presents: true });
    const medium = mapPadding({ ...NOTHING, room: 'medium', presents: true });
    expect(medium.left).toBeGreaterThan(0);
    expect(wide.left).toBeGreaterThan(medium.left);
    expect(mapPadding({ ...NOTHING, room: 'vast', presents: true })).toEqual(wide);
  });

  it('is a sheet in a narrow room, whose sides nothing takes', () => {
    vi.stubGlobal('window', { innerHeight: 800 });
    const narrow = { ...NOTHING, room: 'narrow' } as const;
    const up = mapPadding({ ...narrow, sheet: true });
    expect(up).toMatchObject({ left: 0, right: 0 });
    expect(up.bottom - mapPadding(narrow).bottom).toBe(448);
  });
});
