import { afterEach, beforeEach, vi } from 'vitest';

/** Frames of the browser that are drawn when a test asks for them, by a clock that stands at `start` before each test. */
export function controlFrames(start = 0) {
  let time = start;
  let frames: (() => void)[] = [];
  beforeEach(() => {
    time = start;
    frames = [];
    vi.spyOn(performance, 'now').mockImplementation(() => time);
    vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
    vi.stubGlobal('cancelAnimationFrame', () => {
      frames = [];
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
  return {
    /** Draws what waits, at a time. */
    drawAt: (now: number) => {
      time = now;
      const due = frames;
      frames = [];
      for (const draw of due) draw();
    },
    /** What is drawn with the next frame. */
    waiting: () => frames,
  };
}
