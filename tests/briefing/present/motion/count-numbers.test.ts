import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { countNumbers } from '../../../../src/briefing/present/motion/count-numbers.ts';

const count = (value: number) => new Intl.NumberFormat('vi').format(value);

/** Texts of a slide as far as they are counted. */
function slideOf(texts: readonly string[]) {
  const elements = texts.map((textContent) => ({ textContent }));
  const slide = { querySelectorAll: () => elements } as unknown as Element;
  return { slide, shown: () => elements.map(({ textContent }) => textContent) };
}

let time = 0;
let frames: (() => void)[] = [];
/** Draws the next frame, at a time after the beginning. */
const drawAt = (now: number) => {
  time = now;
  const due = frames;
  frames = [];
  for (const draw of due) draw();
};

beforeEach(() => {
  time = 0;
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

it('counts whole numbers up, leaves the rest alone, and ends with what was drawn', () => {
  const drawn = ['1.157', '0,4 %', '2'];
  const { slide, shown } = slideOf(drawn);
  countNumbers(slide, count);
  expect(shown()).toEqual(['0', '0,4 %', '0']);
  drawAt(100);
  const [half = ''] = shown();
  expect(Number(half)).toBeGreaterThan(0);
  expect(Number(half)).toBeLessThan(1157);
  drawAt(500);
  expect(shown()).toEqual(drawn);
  expect(frames).toEqual([]);
});

it('ends at once when it is asked to, and draws nothing afterwards', () => {
  const { slide, shown } = slideOf(['776']);
  const end = countNumbers(slide, count);
  drawAt(60);
  expect(shown()).not.toEqual(['776']);
  end();
  expect(shown()).toEqual(['776']);
  drawAt(90);
  expect(shown()).toEqual(['776']);
});
