import { type TouchEvent, useRef } from 'react';

/** How far a finger goes at least, in CSS pixels, and how much farther along than across. */
const SWIPE = { least: 60, along: 2 } as const;

/** Handlers for an element over which a finger swipes to the left, for the next (1), or to the right, for the one before (-1). */
export function useSwipe(go: (by: 1 | -1) => void) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches[0];
      start.current = touches.length === 1 && touch ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0];
      if (!start.current || !touch) return;
      const across = touch.clientX - start.current.x;
      const along = Math.abs(touch.clientY - start.current.y);
      start.current = null;
      if (Math.abs(across) >= SWIPE.least && Math.abs(across) > SWIPE.along * along) go(across < 0 ? 1 : -1);
    },
  };
}
