import { describe, expect, it } from 'vitest';
import { SHARE, shareAfterKey, soundShare } from '../../../../src/app/workspace/layout/edge-share.ts';

describe('the edge between map and charts', () => {
  it('moves the way that the arrow points, and not beyond its ends', () => {
    // The charts stand at the right: an edge that moves left gives them more.
    expect(shareAfterKey(50, 'ArrowLeft')).toBe(50 + SHARE.step);
    expect(shareAfterKey(50, 'ArrowRight')).toBe(50 - SHARE.step);
    expect(shareAfterKey(SHARE.most, 'ArrowLeft')).toBe(SHARE.most);
    expect(shareAfterKey(50, 'Home')).toBe(SHARE.most);
    expect(shareAfterKey(50, 'End')).toBe(SHARE.least);
    expect(shareAfterKey(64, 'Enter')).toBe(SHARE.usual);
    expect(shareAfterKey(50, 'a')).toBeNull();
  });

  it('stands at a sound share whatever was stored', () => {
    expect(soundShare(Number('abc'))).toBe(SHARE.usual);
    expect(soundShare(400)).toBe(SHARE.most);
    expect(soundShare(-3)).toBe(SHARE.least);
    expect(soundShare(41.6)).toBe(42);
  });
});
