import { afterEach, describe, expect, it, vi } from 'vitest';
import { freeWidth, mapPadding } from '../../../src/app/workspace/map-padding.ts';

const NOTHING = { height: 800, dock: 0, sheet: false, filters: false, side: false } as const;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what panels leave of the map', () => {
  it('is all of it while none is open', () => {
    expect(mapPadding({ room: 'wide', ...NOTHING })).toEqual({ top: 0, right: 0, bottom: 0, left: 0 });
    expect(freeWidth(1200, { room: 'wide', filters: false, side: false })).toBe(1200);
  });

  it('is narrower beside filters and results, by as much as they are wide', () => {
    const sides = { room: 'wide', filters: true, side: true } as const;
    const { left, right } = mapPadding({ ...NOTHING, ...sides });
    expect(Math.min(left, right)).toBeGreaterThan(0);
    expect(freeWidth(1200, sides)).toBe(1200 - left - right);
  });

  it('ends above the charts, and keeps some height however large they are', () => {
    expect(mapPadding({ ...NOTHING, room: 'wide', dock: 300 }).bottom).toBe(300);
    const { bottom } = mapPadding({ ...NOTHING, room: 'wide', dock: 2000 });
    expect(800 - bottom).toBeGreaterThan(100);
    expect(mapPadding({ ...NOTHING, room: 'wide', dock: 300, height: 60 }).bottom).toBe(0);
  });

  it('makes room for the words of a briefing in place of the filters', () => {
    const sides = { room: 'medium', side: false } as const;
    const words = mapPadding({ ...NOTHING, ...sides, filters: true, presents: true }).left;
    expect(words).toBe(mapPadding({ ...NOTHING, ...sides, presents: true }).left);
    expect(words).not.toBe(mapPadding({ ...NOTHING, ...sides, filters: true }).left);
  });

  it('ends above a sheet in a narrow room, whose sides no panel takes', () => {
    vi.stubGlobal('window', { innerHeight: 800 });
    const narrow = { ...NOTHING, room: 'narrow', filters: true, side: true } as const;
    const up = mapPadding({ ...narrow, sheet: true });
    expect(up).toMatchObject({ left: 0, right: 0 });
    expect(up.bottom - mapPadding(narrow).bottom).toBe(448);
  });
});
