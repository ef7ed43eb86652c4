import { expect, it } from 'vitest';
import { countNumbers } from '../../../../src/briefing/present/motion/count-numbers.ts';
import { controlFrames } from './frames.ts';

const count = (value: number) => new Intl.NumberFormat('vi').format(value);

/** Texts of a slide as far as they are counted. */
function slideOf(texts: readonly string[]) {
  const elements = texts.map((textContent) => ({ textContent }));
  const slide = { querySelectorAll: () => elements } as unknown as Element;
  return { slide, shown: () => elements.map(({ textContent }) => textContent) };
}

const { drawAt, waiting } = controlFrames();

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
  expect(waiting()).toEqual([]);
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
