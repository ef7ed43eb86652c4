import { useLayoutEffect, useRef } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { parseSlide } from '../../slide/slide-picture.tsx';
import { countNumbers } from './count-numbers.ts';
import './slide-change.css';

/** After so long nothing of a change is left, in milliseconds; the fade itself stands in the style sheet. */
const OVER = 220;

/** Whether anybody sees a movement, and nobody is disturbed by it. */
const mayMove = () =>
  document.visibilityState === 'visible' && !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Shows a slide over the one before; gives what ends the change at once. */
function change(place: HTMLElement, slide: Element, count: (value: number) => string): () => void {
  const before = place.lastElementChild;
  const endCount = countNumbers(slide, count);
  place.dataset.changes = '';
  place.append(slide);
  const endFade = () => {
    before?.remove();
    delete place.dataset.changes;
  };
  const timer = setTimeout(endFade, OVER);
  const end = () => {
    clearTimeout(timer);
    endFade();
    endCount();
    removeEventListener('keydown', end, true);
    document.removeEventListener('visibilitychange', end);
  };
  // Who goes on does not wait, and a window that is not seen shows what is.
  addEventListener('keydown', end, true);
  document.addEventListener('visibilitychange', end);
  return end;
}

/** A slide as large as its place; another step fades over the one before, and its numbers count up. */
export function SlideChange({ svg, step }: { svg: string; step: number }) {
  const { formats } = useI18n();
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef<number | null>(null);
  const count = useRef(formats.count);
  count.current = formats.count;
  useLayoutEffect(() => {
    if (!place.current) return;
    const slide = parseSlide(svg);
    const isOther = shown.current !== null && shown.current !== step;
    shown.current = step;
    if (isOther && mayMove()) return change(place.current, slide, count.current);
    place.current.replaceChildren(slide);
  }, [svg, step]);
  return <div ref={place} className="slide-picture" aria-hidden="true" />;
}
