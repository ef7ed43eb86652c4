import { afterEach, describe, expect, it, vi } from 'vitest';
import { mapPadding } from '../../../src/app/workspace/map-padding.ts';

const NOTHING = { sheet: false } as const;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what lies over the map', () => {
  it('is nothing beside columns, which take their room from it', () => {
    for (const room of ['vast', 'wide', 'medium'] as const) {
      expect(mapPadding({ room, ...NOTHING })).toEqual({ top: 0, right: 0, bottom: 0, left: 0 });
    }
  });

  it('is a sheet in a narrow room, whose sides nothing takes', () => {
    vi.stubGlobal('window', { innerHeight: 800 });
    const narrow = { ...NOTHING, room: 'narrow' } as const;
    const up = mapPadding({ ...narrow, sheet: true });
    expect(up).toMatchObject({ left: 0, right: 0 });
    expect(up.bottom - mapPadding(narrow).bottom).toBe(448);
  });
});
