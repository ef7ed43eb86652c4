import { COUNTING, countedUp, wholeNumberOf } from './count-up.ts';

/** Lets the large whole numbers of a slide count up; gives what ends it at once, after which they read as they were drawn. */
export function countNumbers(slide: Element, count: (value: number) => string): () => void {
  const numbers = [...slide.querySelectorAll('[data-part="number"] text')].flatMap((element) => {
    const text = element.textContent ?? '';
    const value = wholeNumberOf(text, count);
    return value === null ? [] : [{ element, text, value }];
  });
  if (numbers.length === 0) return () => undefined;
  const start = performance.now();
  const end = () => {
    cancelAnimationFrame(frame);
    for (const { element, text } of numbers) element.textContent = text;
  };
  const draw = () => {
    const elapsed = performance.now() - start;
    if (elapsed >= COUNTING) return end();
    for (const { element, value } of numbers) element.textContent = count(countedUp(value, elapsed));
    frame = requestAnimationFrame(draw);
  };
  let frame = 0;
  draw();
  return end;
}
